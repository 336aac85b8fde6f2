using System.Text.RegularExpressions;

namespace CareerCompare.Web.Hosting;

/// <summary>Collapses repeated slashes in paths.</summary>
public static partial class Slashes
{
    /// <summary>
    /// Lets <c>//roles//x</c> find the page <c>/roles/x</c>, which then answers 301 as it does to any other spelling. It also
    /// ensures that no path a page repeats in a link starts with two slashes, which would lead to another site.
    /// </summary>
    public static void UseSlashes(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                // Use the constructor: conversion from a string would decode the path a second time.
                context.Request.Path = new PathString(Repeated().Replace(context.Request.Path.Value ?? "", "/"));
                return next(context);
            }
        );

    [GeneratedRegex("/{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repeated();
}

namespace CareerCompare.Read;

/// <summary>How to rename a file whose name is no slug.</summary>
internal static class SlugAdvice
{
    /// <summary>
    /// The nearest slug, empty if there is none, and the reason why the name is not a slug if that is not visible.
    /// </summary>
    public static (string Better, string Why) For(string name)
    {
        if (InvisibleCharacters.In(name).FirstOrDefault() is { Name: { } hidden })
            return (Slug.From(InvisibleCharacters.Without(name)), $", it holds {hidden}");
        var latin = Confusables.ToLatin(name);
        return Confusables.In(name) is { } letter && latin.All(char.IsAscii)
            ? (Slug.From(latin), $", it holds {letter}")
            : (Slug.From(name), "");
    }
}

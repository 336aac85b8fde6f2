namespace CareerCompare.Read;

/// <summary>How to rename a file whose name is no slug.</summary>
internal static class SlugAdvice
{
    /// <summary>
    /// The nearest slug, empty where there is none; and why the name is none, where that cannot be seen by looking at it.
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

namespace CareerCompare.Store;

/// <summary>Keys of <see cref="SettingRow"/>.</summary>
public static class SettingKeys
{
    /// <summary><see cref="CareerDb.SchemaVersion"/>, the one value that is not sealed.</summary>
    public const string Schema = "schema";

    /// <summary><see cref="Publication"/> sealed.</summary>
    public const string Publication = "publication";

    /// <summary>The canonical sections sealed.</summary>
    public const string Sections = "sections";

    /// <summary>The kinds of terms sealed.</summary>
    public const string Kinds = "kinds";

    /// <summary>A digest of the terms that links and skills were found with, sealed.</summary>
    public const string Terms = "terms";

    /// <summary>A digest of which roles, comparisons and pictures there are, and of their summaries.</summary>
    public const string Manifest = "manifest";

    /// <summary>Where figures come from sealed: a list of <see cref="CareerCompare.Source"/>.</summary>
    public const string Sources = "sources";

    /// <summary>The redirects sealed: a list of <see cref="Redirect"/>.</summary>
    public const string Redirects = "redirects";
}

namespace CareerCompare.Store;

/// <summary>Keys of <see cref="SettingRow"/>.</summary>
public static class SettingKeys
{
    /// <summary><see cref="CareerDb.SchemaVersion"/>, the one value that is not.</summary>
    public const string Schema = "schema";

    /// <summary><see cref="Publication"/>.</summary>
    public const string Publication = "publication";

    /// <summary>The canonical sections.</summary>
    public const string Sections = "sections";

    /// <summary>The kinds of terms.</summary>
    public const string Kinds = "kinds";

    /// <summary>How many rows each table has.</summary>
    public const string Counts = "counts";

    /// <summary>A digest of all files of the content folder: where it is the same, there is nothing to publish.</summary>
    public const string Content = "content";

    /// <summary>Where figures come from: a list of <see cref="CareerCompare.Pay.Source"/>.</summary>
    public const string Sources = "sources";

    /// <summary>The redirects: a list of <see cref="Redirect"/>.</summary>
    public const string Redirects = "redirects";
}

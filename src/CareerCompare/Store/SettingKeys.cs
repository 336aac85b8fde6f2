namespace CareerCompare.Store;

/// <summary>Keys of <see cref="SettingRow"/>.</summary>
public static class SettingKeys
{
    /// <summary><see cref="CareerDb.SchemaVersion"/>.</summary>
    public const string Schema = "schema";

    /// <summary><see cref="Publication"/> as JSON.</summary>
    public const string Publication = "publication";

    /// <summary>The canonical sections as JSON.</summary>
    public const string Sections = "sections";

    /// <summary>The redirects as JSON: a list of <see cref="Redirect"/>.</summary>
    public const string Redirects = "redirects";
}

namespace CareerCompare.Web.Shared.Layout;

/// <summary>The parts of the site, as the header lists them.</summary>
public enum Place
{
    /// <summary>None of them.</summary>
    Elsewhere,

    /// <summary>Role pages and their list.</summary>
    Roles,

    /// <summary>Comparisons and the picker.</summary>
    Compare,

    /// <summary>What roles pay.</summary>
    Salaries,

    /// <summary>Terms and their list.</summary>
    Skills,

    /// <summary>Featured jobs.</summary>
    Jobs,

    /// <summary>Roles by what a visitor knows.</summary>
    Fit,
}

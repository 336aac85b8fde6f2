using CareerCompare.Store;

namespace CareerCompare.Query;

/// <content>Queries about pay.</content>
public sealed partial class CareerQueries
{
    /// <summary>The pay of one role by adverts, official statistics and articles; null if there is no such role.</summary>
    /// <param name="slug">The role.</param>
    /// <param name="source">The source of adverts; null for the default source.</param>
    public SalaryResult? Salary(string slug, string? source = null) =>
        Ask(
            (index, state) =>
            {
                if (index.Get(slug) is not { } role)
                    return null;
                var pay = PayFor(index, state, Profile(state, slug), source);
                return new SalaryResult(
                    role,
                    pay,
                    index.Pay.Prices,
                    [
                        .. NearestTo(index, slug)
                            .Select(near =>
                                (near, Adverts: index.Pay.AdvertsFrom(state, near.Role.Slug, pay.Source?.Key))
                            )
                            .Where(near => near.Adverts is not null)
                            .Select(near => (near.near, near.Adverts!)),
                    ],
                    Featured(index, [role])
                );
            }
        );

    /// <summary>The pay of every role with adverts by one source, by title.</summary>
    /// <param name="source">The source of adverts; null for the default source.</param>
    public SalaryList? Salaries(string? source = null) =>
        Ask(
            (index, state) =>
            {
                var key = index.Pay.SourceFor(state, [.. index.Roles.Select(role => role.Slug)], source);
                var official = index
                    .Roles.Select(role => (Role: role, Official: index.Pay.OfficialFor(role.Slug, role.Occupation)))
                    .ToList();
                return new SalaryList(
                    [
                        .. from entry in official
                        let adverts = index.Pay.AdvertsFrom(state, entry.Role.Slug, key)
                        where adverts is not null
                        select (entry.Role, adverts, entry.Official),
                    ],
                    [
                        .. official
                            .Where(entry => entry.Official?.Shown.Count > 0)
                            .Select(entry => (entry.Role, entry.Official!)),
                    ],
                    index.Pay.GetSource(key),
                    index.Pay.Method(state),
                    index.Site
                );
            }
        );

    /// <summary>The sources of adverts, the default source first.</summary>
    public IReadOnlyList<Source> AdvertSources() => Ask((index, state) => index.Pay.AdvertSources(state)) ?? [];

    private static RolePay PayFor(SiteIndex index, Snapshot state, Role role, string? source = null) =>
        FiguresFor(index, state, role.Slug, role.Facts.Occupation, source) with
        {
            Claims = [.. role.Facts.SalaryClaims.Where(claim => claim.IsShown)],
        };

    // Without what the role's own article quotes.
    private static RolePay FiguresFor(
        SiteIndex index,
        Snapshot state,
        string slug,
        Occupation? occupation,
        string? source = null
    )
    {
        var (adverts, others) = index.Pay.AdvertsFor(state, slug, source);
        return new RolePay(
            adverts,
            index.Pay.GetSource(adverts?.Source),
            others,
            index.Pay.OfficialFor(slug, occupation),
            [],
            index.Site
        );
    }

    // Use only one source, so that differences are between roles and not between sources.
    private static IReadOnlyList<RolePay> PayFor(
        SiteIndex index,
        Snapshot state,
        IReadOnlyList<Role> roles,
        string? source
    )
    {
        var key = index.Pay.SourceFor(state, [.. roles.Select(role => role.Slug)], source);
        return
        [
            .. roles.Select(role =>
                PayFor(index, state, role, key) is var pay && pay.Adverts?.Source == key
                    ? pay
                    : pay with
                    {
                        Adverts = null,
                        Source = index.Pay.GetSource(key),
                        OtherSources = [],
                    }
            ),
        ];
    }
}

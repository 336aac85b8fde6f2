using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <content>What is asked of salaries.</content>
public sealed partial class CareerQueries
{
    /// <summary>What the survey and articles say one role pays; null where there is no such role.</summary>
    public SalaryAnswer? Salary(string slug) =>
        Ask(
            (index, state) =>
                index.Get(slug) is not { } role
                    ? null
                    : new SalaryAnswer(
                        role,
                        PayOf(index, state, Profile(state, slug)),
                        [
                            .. NearestTo(index, slug)
                                .Select(near =>
                                    (near, Pay: index.Salaries(state).GetValueOrDefault(near.Role.Slug)?.Of())
                                )
                                .Where(near => near.Pay is not null)
                                .Select(near => (near.near, near.Pay!)),
                        ],
                        Featured(index, [role])
                    )
        );

    /// <summary>What every role pays that has answers, by title.</summary>
    public SalaryList? Salaries() =>
        Ask(
            (index, state) =>
                new SalaryList(
                    [
                        .. index
                            .Roles.Where(role => index.Salaries(state).ContainsKey(role.Slug))
                            .Select(role => (role, index.Salaries(state)[role.Slug])),
                    ],
                    index.SalarySource,
                    index.Publication.Site
                )
        );

    private static RolePay PayOf(SiteIndex index, Store.Snapshot state, Role role) =>
        new(
            index.Salaries(state).GetValueOrDefault(role.Slug),
            [.. role.SalaryClaims.Where(claim => claim is { IsComplete: true, IsPossible: true })],
            index.SalarySource,
            index.Publication.Site
        );
}

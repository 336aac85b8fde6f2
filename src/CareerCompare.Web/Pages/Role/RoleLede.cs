using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Role;

/// <summary>What is said of a role first.</summary>
internal static class RoleLede
{
    /// <summary>The description, else the first sentence of a definition that is about this role alone; null without either.</summary>
    public static string? Of(CareerCompare.Role role) =>
        role.Description
        ?? role.Sections.FirstOrDefault(section => section is { Key: "definition", Joint: false })
            ?.Content.Groups.SelectMany(group => group.Blocks)
            .Where(block => block.Kind == BlockKind.Text)
            .Select(block => Wording.FirstSentence(block.Text))
            .FirstOrDefault();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareerCompare.Architecture.Tests;

/// <summary>Nothing that is built with changes by itself: packages, actions and base images are pinned by their content.</summary>
public sealed partial class SupplyChainTests
{
    private const string SharedSettings = "Directory.Build.props";
    private static readonly string Root = Path.GetDirectoryName(Source.Folder)!;

    [Fact]
    public void Every_project_has_its_packages_locked()
    {
        var projects = Directory.GetFiles(Root, "*.csproj", SearchOption.AllDirectories);

        projects.Length.ShouldBeGreaterThan(5);
        projects
            .Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")))
            .ShouldBeEmpty();
        Setting("RestorePackagesWithLockFile").ShouldBe([("", "true")]);
        Setting("RestoreLockedMode").ShouldBe([("'$(CI)' == 'true'", "true")]);
        Setting("CentralPackageTransitivePinningEnabled").ShouldBe([("", "true")]);
        Read(".ci/run").ShouldContain("\nexport CI=true\n");
        Read("Dockerfile")
            .Split('\n')
            .Where(line => line.Contains("dotnet restore", StringComparison.Ordinal))
            .ShouldAllBe(line => line.EndsWith("--locked-mode", StringComparison.Ordinal));
    }

    [Fact]
    public void Known_vulnerabilities_of_packages_fail_the_build_in_CI()
    {
        Setting("NuGetAudit").ShouldBe([("", "true")]);
        Setting("NuGetAuditMode").ShouldBe([("", "all")]);
        Setting("NuGetAuditLevel").ShouldBe([("", "low")]);
        Setting("TreatWarningsAsErrors").ShouldBe([("", "true")]);
        Setting("WarningsNotAsErrors")
            .Where(setting => Vulnerability().IsMatch(setting.Value))
            .ShouldAllBe(setting => setting.Condition == "'$(CI)' != 'true'");
        BuildFiles()
            .Where(file => file != Path.Combine(Root, SharedSettings))
            .Where(file => Silenced().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();
        Silencing().Count(Read(SharedSettings)).ShouldBe(0);
    }

    // Without a configuration of its own, nuget.org is the only source.
    [Fact]
    public void Packages_come_from_nuget_org_alone()
    {
        Directory
            .GetFiles(Root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file).Equals("nuget.config", StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();
        BuildFiles().Where(file => OtherSource().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_action_is_pinned_and_keeps_no_credentials()
    {
        var workflows = Directory.GetFiles(Path.Combine(Root, ".github", "workflows"));

        workflows.ShouldNotBeEmpty();
        foreach (var workflow in workflows)
        {
            var text = File.ReadAllText(workflow);
            var actions = Action().Matches(text).Select(m => m.Groups["action"].Value).ToList();
            actions.ShouldNotBeEmpty();
            actions.ShouldAllBe(action => PinnedAction().IsMatch(action));
            text.ShouldContain("\npermissions:\n  contents: read\n");
            Checkout().Count(text).ShouldBe(CheckoutWithoutCredentials().Count(text), workflow);
        }
    }

    [Fact]
    public void Every_base_image_is_pinned()
    {
        var images = From().Matches(Read("Dockerfile")).Select(m => m.Groups["image"].Value).ToList();

        images.ShouldNotBeEmpty();
        images.ShouldAllBe(image => PinnedImage().IsMatch(image));
    }

    [Fact]
    public void Newer_packages_actions_and_images_are_proposed()
    {
        var proposed = Ecosystem().Matches(Read(".github/dependabot.yml")).Select(m => m.Groups["name"].Value);

        proposed.ShouldBe(["nuget", "github-actions", "docker"], ignoreOrder: true);
        Interval()
            .Matches(Read(".github/dependabot.yml"))
            .Select(m => m.Groups["name"].Value)
            .ShouldBe(["weekly", "weekly", "weekly"]);
        NotProposed().Count(Read(".github/dependabot.yml")).ShouldBe(0);
    }

    private static IEnumerable<string> BuildFiles() =>
        Directory
            .GetFiles(Root, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets" or ".rsp")
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    // The values of a setting for all projects, each with its condition.
    private static List<(string Condition, string Value)> Setting(string name) =>
        [
            .. XDocument
                .Load(Path.Combine(Root, SharedSettings))
                .Descendants(name)
                .Select(setting => ((string?)setting.Attribute("Condition") ?? "", setting.Value)),
        ];

    [GeneratedRegex("NU190[1-4]", RegexOptions.None, 1000)]
    private static partial Regex Vulnerability();

    [GeneratedRegex("NU190|NuGetAudit|RestoreLockedMode|VersionOverride", RegexOptions.None, 1000)]
    private static partial Regex Silenced();

    [GeneratedRegex("NuGetAuditSuppress|<NoWarn", RegexOptions.None, 1000)]
    private static partial Regex Silencing();

    [GeneratedRegex(@"Restore\w*Sources|RestoreConfigFile", RegexOptions.None, 1000)]
    private static partial Regex OtherSource();

    [GeneratedRegex(@"\binterval: (?<name>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Interval();

    [GeneratedRegex("ignore:|open-pull-requests-limit: *0", RegexOptions.None, 1000)]
    private static partial Regex NotProposed();

    [GeneratedRegex(@"\buses: *(?<action>[^\n]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Action();

    [GeneratedRegex(@"^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.None, 1000)]
    private static partial Regex PinnedAction();

    [GeneratedRegex("actions/checkout@", RegexOptions.None, 1000)]
    private static partial Regex Checkout();

    [GeneratedRegex(
        "actions/checkout@[^\n]*\n *with:\n(?: +[a-z-]+: [^\n]*\n)*? *persist-credentials: false\n",
        RegexOptions.None,
        1000
    )]
    private static partial Regex CheckoutWithoutCredentials();

    [GeneratedRegex(@"^FROM +(?:--\S+ +)*(?<image>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"^[\w./-]+:\d+\.\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}$", RegexOptions.None, 1000)]
    private static partial Regex PinnedImage();

    [GeneratedRegex(@"package-ecosystem: (?<name>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ecosystem();
}

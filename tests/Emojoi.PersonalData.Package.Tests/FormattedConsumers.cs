using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>Consumers as somebody leaves them who never opens an editor: built, fixed by <c>dotnet format</c>, built again.</summary>
public sealed class FormattedConsumers : ConsumerSolution, IAsyncLifetime
{
    /// <summary>A record whose declarations do not hold, each in a way that code alone can mend, but the last.</summary>
    public const string Misdeclared = """
        using Emojoi.PersonalData;

        namespace Shop;

        public class Order
        {
            [PersonalData("e-mial", "profile")] // EPD1002
            public string? Mail { get; set; }

            [PersonalData(Categories.Nickname, "profil")] // EPD1003
            public string? Nickname { get; set; }

            [PersonalData("nickname", "profile", "account-livetime")] // EPD1004
            public string? Alias { get; set; }

            [PersonalData("ip-address", Purposes.Profile)] // EPD1005
            public string? Address { get; set; }

            [PersonalData("ip-address", "security", "statutory")] // EPD1006
            public string? LastAddress { get; set; }

            [NotPersonalData("")] // EPD1009
            public int Total { get; set; }

            [PersonalData("post", "profile")] // EPD1005, and no purpose has posts
            public string? Review { get; set; }
        }
        """;

    /// <summary>What <c>dotnet format</c> said about EPD1001.</summary>
    public ProcessResult Declaring { get; private set; } = null!;

    /// <summary>What it said about the other rules.</summary>
    public ProcessResult Correcting { get; private set; } = null!;

    /// <summary>The build after both.</summary>
    public ProcessResult Rebuild { get; private set; } = null!;

    /// <inheritdoc/>
    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Declaring = await FormatAsync("EPD1001");
        Correcting = await FormatAsync("EPD1002", "EPD1003", "EPD1004", "EPD1005", "EPD1006", "EPD1009");
        Rebuild = await Folder.BuildAsync("All.slnx", "-m:2");
    }

    /// <summary>The diagnostics that a build reported in one project.</summary>
    public IEnumerable<string> IdsIn(ProcessResult build, string project) =>
        build.Diagnostics
            .Where(diagnostic => diagnostic.File?.StartsWith(Folder.PathOf(project) + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true)
            .Select(diagnostic => diagnostic.Id);

    /// <summary>The text of a file of a project.</summary>
    public string Read(string project, string file = "Code.cs") => File.ReadAllText(Folder.PathOf(project, file));

    /// <inheritdoc/>
    protected override void WriteProjects()
    {
        Add("Undeclared", CleanConsumers.UndeclaredCustomer, ExamplePolicy.Text);
        Add("ManyFrameworks", CleanConsumers.UndeclaredCustomer, ExamplePolicy.Text, "netstandard2.0;net8.0;net10.0");
        Add("Uncovered", "public class Customer { public string Email = \"\"; public string Passport = \"\"; }", PolicyOfEmail);
        Add("Misdeclared", Misdeclared, ExamplePolicy.Text);
        Add("PolicyFollows", CleanConsumers.DeclaredMember.Replace("Purposes.Profile)", "\"payment\")", StringComparison.Ordinal), ExamplePolicy.Text);
        Folder.Write("PolicyFollows/.editorconfig", "root = true\n[*.cs]\nemojoi_personal_data.format_edits_policy = true\n");
    }

    private static string PolicyOfEmail => """
        {
          "name": "Shop", "version": "1", "effective": "2026-12-01",
          "categories": { "email": { "title": "E-mail address" } },
          "purposes": { "profile": { "title": "Profile", "basis": "contract", "categories": { "email": "required" } } }
        }
        """;

    private Task<ProcessResult> FormatAsync(params string[] ids) =>
        Folder.DotnetAsync(["format", "analyzers", "All.slnx", "--no-restore", "--verbosity", "normal", "--diagnostics", .. ids]);
}

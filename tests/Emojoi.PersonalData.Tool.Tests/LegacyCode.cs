using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

/// <summary>A folder with code that nobody annotated.</summary>
internal sealed class LegacyCode : TemporaryFolder
{
    /// <summary>A type about a person, with two sorts of data for sure.</summary>
    public const string Customer = """
        namespace Shop.Core
        {
            public class Customer
            {
                public int Id { get; set; }
                public string Email { get; set; }
                public string PhoneNumber { get; set; }
                public bool EmailConfirmed { get; set; }
            }
        }
        """;

    /// <summary>The policy that <c>init</c> wrote.</summary>
    public string Policy => File.ReadAllText(PathOf("privacy-policy.json"));

    /// <summary>The baseline that <c>init</c> wrote.</summary>
    public string Baseline => File.ReadAllText(PathOf(Semantics.Baselines.Baseline.DefaultName));

    /// <summary>What the baseline silences; nothing where there is none.</summary>
    public IEnumerable<string> Silenced => File.Exists(PathOf(Semantics.Baselines.Baseline.DefaultName))
        ? Semantics.Baselines.Baseline.Read(Baseline).Entries.Select(entry => entry.Symbol)
        : [];

    /// <summary>Writes a project.</summary>
    public LegacyCode With(string path, string content = "", string sdk = "Microsoft.NET.Sdk")
    {
        Write(path, $"""<Project Sdk="{sdk}"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>{content}</Project>""");
        return this;
    }

    /// <summary>Writes a source file.</summary>
    public LegacyCode WithSource(string path, string source)
    {
        Write(path, source);
        return this;
    }

    /// <summary>The files in the folder, with their content.</summary>
    public IEnumerable<string> Files() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => file + "\n" + File.ReadAllText(file))];

    /// <summary>Runs <c>init</c> on the folder.</summary>
    public ToolRun Init(params string[] options) => ToolRun.Of(["init", Root, .. options]);
}

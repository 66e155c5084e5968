using Emojoi.PersonalData.Generators.Inventory;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Tests.TaggedTypes;

/// <summary>What is remembered from the run before an edit never differs from what a fresh run makes of the edited project.</summary>
public sealed class ModelMemoryTests
{
    private static readonly GeneratorProject Project = GeneratorProject.Of("public class Unrelated { public int Count() { return 1; } }")
        .With("Member.cs", """
            using Emojoi.PersonalData;
            public class Member : Person { [PersonalData("nickname", "profile")] public string? Name { get; set; } [PersonalData(Words.Mail, "profile")] public Mood Mood { get; set; } public Device? Device { get; set; } }
            """)
        .With("Person.cs", """
            using Emojoi.PersonalData;
            public class Person { [PersonalData("email", "profile")] public string? Email { get { return _email; } } private string? _email; public void Set(string email) { _email = email; } }
            """)
        .With("Device.cs", """
            using Emojoi.PersonalData;
            public class Device { [PersonalData("ip-address", "security")] public string? Address { get; set; } }
            """)
        .With("Mood.cs", "public enum Mood { Good, Bad }")
        .With("Words.cs", "public static class Words { public const string Mail = \"email\"; }")
        .With("Parts1.cs", "using Emojoi.PersonalData;\npublic partial class Parts { [PersonalData(\"nickname\", \"profile\")] public string? First { get; set; } }")
        .With("Parts2.cs", "using Emojoi.PersonalData;\npublic partial class Parts { [PersonalData(\"email\", \"profile\")] public string? Second { get; set; } }");

    public static TheoryData<string, string, string> Edits => new()
    {
        { "Source.cs", "return 1;", "return 2;" },
        { "Source.cs", "public class Unrelated", "public class Another { }\npublic class Unrelated" },
        { "Person.cs", "[PersonalData(\"email\", \"profile\")] ", "" },
        { "Person.cs", "return _email;", "return \"\";" },
        { "Person.cs", "_email = email;", "_email = email + email;" },
        { "Person.cs", "public class Person", "#nullable disable\npublic class Person" },
        { "Person.cs", "string? Email", "int Email" },
        { "Device.cs", "public class Device", "public struct Device" },
        { "Device.cs", "public class Device", "[DataSubject(\"member\")] public class Device" },
        { "Mood.cs", "Good, Bad", "Good, Bad, Mixed" },
        { "Words.cs", "\"email\"", "\"nickname\"" },
        { "Words.cs", "\"email\"", "Unknown" },
        { "Parts2.cs", "public partial", "\n// A comment moves the line.\npublic partial" },
        { "Parts2.cs", "Second", "Third" },
        { "New.cs", "", "public class Base { }\npublic class Extra : Member { }" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_gives_what_a_fresh_run_gives(string path, string find, string replace)
    {
        var edited = GeneratorRun.Of(Project, Generators()).Edit(path, text => find.Length == 0 ? replace : text.Replace(find, replace, StringComparison.Ordinal));
        var fresh = GeneratorRun.Of(edited.Project, Generators());

        Assert.NotEqual(Project.Files.GetValueOrDefault(path), edited.Project.Files[path]);
        Assert.Equal(Texts(fresh), Texts(edited));
    }

    [Fact]
    public void An_edit_and_its_reversal_give_what_was_before()
    {
        var first = GeneratorRun.Of(Project, Generators());
        var back = first
            .Edit("Mood.cs", text => text.Replace("Bad", "Sad", StringComparison.Ordinal))
            .Edit("Mood.cs", text => text.Replace("Sad", "Bad", StringComparison.Ordinal));

        Assert.Equal(Texts(first), Texts(back));
    }

    private static IIncrementalGenerator[] Generators() => [new TypedPolicyGenerator(), new InventoryGenerator(), new RightsGenerator()];

    private static IEnumerable<string> Texts(GeneratorRun run) =>
        run.Result.GeneratedTrees.Select(tree => tree.FilePath + "\n" + tree).Order(StringComparer.Ordinal);
}

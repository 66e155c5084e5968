using Emojoi.PersonalData.Generators.Inventory;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Inventory;

public class InventoryIncrementalityTests
{
    private const string Member = """
        using Emojoi.PersonalData;
        [DataSubject("member")]
        public class Member
        {
            [SubjectKey] public long Id { get; set; }
            [PersonalData("email", "profile")] public string? Email { get; set; }
            public int Age() => 1;
        }
        """;

    private const string Post = """
        using Emojoi.PersonalData;
        public class Post
        {
            [SubjectReference(typeof(Member))] public long AuthorId { get; set; }
            [PersonalData("post", "profile")] public string? Text { get; set; }
        }
        """;

    private static readonly string[] EditorSteps =
    [
        TrackingNames.Policy, TrackingNames.Target, TrackingNames.TypedPolicy, TrackingNames.InventoryTypes, TrackingNames.InventorySheets,
        TrackingNames.InventorySubjects, TrackingNames.InventorySubjectList, TrackingNames.InventoryReferences,
        TrackingNames.InventoryReferenceList, TrackingNames.InventoryRegistry,
    ];

    [Fact]
    public void An_edit_in_another_file_leaves_every_step_as_it_was()
    {
        var run = Run(isBuild: true).Edit("Other.cs", text => text.Replace("=> 0", "=> 1", StringComparison.Ordinal));

        run.AssertUnchanged([.. EditorSteps, TrackingNames.InventoryPlaces]);
        run.AssertOutputsCached();
    }

    [Fact]
    public void A_comment_above_a_tagged_type_changes_nothing_that_an_editor_sees()
    {
        var run = Run(isBuild: false).Edit("Member.cs", text => "// A member.\n" + text);

        run.AssertUnchanged(EditorSteps);
        run.AssertOutputsCached();
    }

    [Fact]
    public void A_method_body_in_a_tagged_type_changes_nothing()
    {
        var run = Run(isBuild: true).Edit("Member.cs", text => text.Replace("=> 1", "=> 2", StringComparison.Ordinal));

        run.AssertUnchanged([.. EditorSteps, TrackingNames.InventoryPlaces]);
        run.AssertOutputsCached();
    }

    [Fact]
    public void A_comment_above_a_tagged_type_changes_only_the_attribute_of_a_build()
    {
        var before = Run(isBuild: true);
        var after = before.Edit("Member.cs", text => "// A member.\n" + text);

        Assert.Equal(["PersonalDataInventory.Attribute.g.cs"], after.ChangedSince(before));
    }

    [Fact]
    public void An_edit_of_one_tagged_type_changes_only_what_it_makes()
    {
        var before = Run(isBuild: false);
        var after = before.Edit("Post.cs", text => text.Replace("\"profile\"", "\"push\"", StringComparison.Ordinal));

        var changed = Assert.Single(after.ChangedSince(before));
        Assert.StartsWith("PersonalDataInventory.Post_", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_edit_changes_only_what_depends_on_it()
    {
        var before = Run(isBuild: false);
        var after = before.EditPolicy(text => text.Replace(
            "\"categories\": { \"nickname\": \"optional\" }, \"retention\": \"account-lifetime\"",
            "\"categories\": { \"nickname\": \"optional\" }, \"retention\": \"security-log\"",
            StringComparison.Ordinal));

        Assert.NotEqual(before.Project.Policy, after.Project.Policy);
        Assert.Equal(["Emojoi.PersonalData.Purposes.g.cs", "PersonalDataInventory.Registry.g.cs"], after.ChangedSince(before));
    }

    [Fact]
    public void The_same_sources_give_equal_models_and_equal_texts()
    {
        var one = Run(isBuild: true);
        var two = Run(isBuild: true);

        Assert.All(EditorSteps, step => Assert.Equal(one.Values(step), two.Values(step)));
        Assert.Equal(Hashes(one), Hashes(two));
    }

    private static string[] Hashes(GeneratorRun run) => run.Result.GeneratedTrees.Select(tree => Convert.ToHexString(tree.GetText().GetChecksum().AsSpan())).ToArray();

    private static GeneratorRun Run(bool isBuild) => GeneratorRun.Of(
        new GeneratorProject { IsBuild = isBuild }.With("Member.cs", Member).With("Post.cs", Post).With("Other.cs", "public class Other { public int A() => 0; }"),
        new TypedPolicyGenerator(),
        new InventoryGenerator());
}

using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class IncrementalityTests
{
    private static readonly GeneratorProject Project = GeneratorProject.Of("public class Unrelated { }")
        .With("Member.cs", """
            using Emojoi.PersonalData;
            public class Member { [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            """)
        .With("Device.cs", """
            using Emojoi.PersonalData;
            public class Device { [PersonalData("ip-address", "security")] public string? Address { get; set; } }
            """);

    [Fact]
    public void An_unrelated_edit_changes_nothing()
    {
        var run = GeneratorRun.Of(Project, new RightsGenerator()).Edit("Source.cs", text => text + "\npublic class Another { }");

        run.AssertUnchanged(TrackingNames.RightsTypes, TrackingNames.RightsPlans);
        run.AssertOutputsCached();
    }

    [Fact]
    public void An_edit_above_a_tagged_type_changes_nothing()
    {
        var run = GeneratorRun.Of(Project, new RightsGenerator()).Edit("Member.cs", text => "// A comment.\n\n" + text);

        run.AssertUnchanged(TrackingNames.RightsTypes, TrackingNames.RightsPlans);
        run.AssertOutputsCached();
    }

    [Fact]
    public void An_edit_of_one_tagged_type_changes_its_file_only()
    {
        var first = GeneratorRun.Of(Project, new RightsGenerator());
        var second = first.Edit("Member.cs", text => text.Replace("Name", "Nickname", StringComparison.Ordinal));

        Assert.StartsWith("Member.", Assert.Single(second.ChangedSince(first)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_retention_changes_the_types_that_name_it()
    {
        var first = GeneratorRun.Of(Project, new RightsGenerator());
        var second = first.EditPolicy(text => text.Replace("\"for\": \"P6M\", \"from\": \"collection\", \"then\": \"erase\"", "\"for\": \"P6M\", \"from\": \"collection\", \"then\": \"block\"", StringComparison.Ordinal));

        second.AssertUnchanged(TrackingNames.RightsTypes);
        Assert.StartsWith("Device.", Assert.Single(second.ChangedSince(first)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_title_changes_no_file()
    {
        var first = GeneratorRun.Of(Project, new RightsGenerator());
        var second = first.EditPolicy(text => text.Replace("\"Nickname\"", "\"Nick\"", StringComparison.Ordinal));

        Assert.Empty(second.ChangedSince(first));
    }

    [Fact]
    public void The_same_source_gives_equal_models_with_equal_hashes()
    {
        var left = GeneratorRun.Of(Project, new RightsGenerator()).Values(TrackingNames.RightsPlans);
        var right = GeneratorRun.Of(Project, new RightsGenerator()).Values(TrackingNames.RightsPlans);

        Assert.Equal(left, right);
        Assert.Equal(left.Select(model => model.GetHashCode()), right.Select(model => model.GetHashCode()));
    }
}

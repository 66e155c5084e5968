using Emojoi.PersonalData.Generators.Plans;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Plans;

public class PlanIncrementalityTests
{
    private static readonly GeneratorProject Project = PlanRun.Project("""
        [DataSubject("member")]
        public class Member { public long Id { get; set; } [PersonalData("nickname", "profile")] public string? Nickname { get; set; } public Home? Home { get; set; } public string Say() => "Hello"; }
        public class Home { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Street { get; set; } }
        public class Garden { }
        """)
        .With("Db.cs", """
            using Microsoft.EntityFrameworkCore;
            public partial class Db : DbContext
            {
                public DbSet<Member> Members => Set<Member>();
                protected override void OnModelCreating(ModelBuilder builder) { builder.Entity<Member>().OwnsOne(m => m.Home); }
            }
            public class Other : DbContext { }
            """)
        .With("Conventions.cs", """
            using Microsoft.EntityFrameworkCore;
            public partial class Db
            {
                protected override void ConfigureConventions(ModelConfigurationBuilder conventions) { conventions.Properties<Garden>().HaveConversion<string>(); }
            }
            """)
        .With("Unrelated.cs", "public class Unrelated : object { public int Count() => 1; }");

    [Theory]
    [InlineData("Unrelated.cs", "1", "2")]
    [InlineData("Unrelated.cs", "public class Unrelated", "public class Unrelated2 : System.Exception { }\npublic class Unrelated")]
    [InlineData("Source.cs", "Hello", "Good morning")]
    [InlineData("Db.cs", "protected override", "// Why.\n\n    protected override")]
    [InlineData("Db.cs", "{ builder.", "{ System.Console.WriteLine(1); builder.")]
    public void An_edit_that_says_nothing_of_entities_changes_nothing(string file, string before, string after)
    {
        var run = GeneratorRun.Of(Project, new PlanGenerator()).Edit(file, text => text.Replace(before, after, StringComparison.Ordinal));

        run.AssertUnchanged(TrackingNames.PlanContexts, TrackingNames.Plans);
        run.AssertOutputsCached();
    }

    [Theory]
    [InlineData("Db.cs", "OwnsOne(m => m.Home)", "HasOne(m => m.Home)")]
    [InlineData("Conventions.cs", "Properties<Garden>", "Properties<Home>")]
    [InlineData("Source.cs", "Nickname { get", "Name { get")]
    [InlineData("Source.cs", "[PersonalData(\"nickname\", \"profile\")] public string? Street", "public string? Street")]
    public void An_edit_of_an_entity_or_its_mapping_changes_the_plan_as_a_fresh_run_has_it(string file, string before, string after)
    {
        var first = GeneratorRun.Of(Project, new PlanGenerator());
        var second = first.Edit(file, text => text.Replace(before, after, StringComparison.Ordinal));

        Assert.StartsWith("Db.", Assert.Single(second.ChangedSince(first)), StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of(second.Project, new PlanGenerator()).Sources, second.Sources);
    }

    [Fact]
    public void An_edit_of_a_retention_changes_the_plan_and_not_what_was_read_from_code()
    {
        var first = GeneratorRun.Of(Project, new PlanGenerator());
        var second = first.EditPolicy(text => text.Replace("\"until\": \"account-closure\", \"then\": \"erase\"", "\"until\": \"account-closure\", \"then\": \"block\"", StringComparison.Ordinal));

        second.AssertUnchanged(TrackingNames.PlanContexts);
        Assert.StartsWith("Db.", Assert.Single(second.ChangedSince(first)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_source_gives_equal_plans_with_equal_hashes()
    {
        var left = GeneratorRun.Of(Project, new PlanGenerator()).Values(TrackingNames.Plans);
        var right = GeneratorRun.Of(Project, new PlanGenerator()).Values(TrackingNames.Plans);

        Assert.Equal(left, right);
        Assert.Equal(left.Select(model => model.GetHashCode()), right.Select(model => model.GetHashCode()));
    }
}

using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Plans;

/// <summary>What the plan says of each strategy and retention.</summary>
public class PlanStrategyTests
{
    private static readonly string Policy = ExamplePolicy.Text.Replace(
        "\"retentions\": {",
        """
        "retentions": {
          "year": { "title": "A year", "for": "P1Y", "from": "last-use", "then": "anonymise" },
          "tax-statistics": { "title": "Tax", "for": "P9Y", "from": "collection", "then": "anonymise", "law": "Tax Code" },
          "for-good": { "title": "Archive", "for": "P9Y", "from": "collection", "then": "block" },
        """,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""[PersonalData("nickname", "profile")] public string Name { get; set; } = "";""", ErasureOutcome.Erased, ErasureStrategy.Policy)]
    [InlineData("""[PersonalData("nickname", "profile", "statutory")] public string Name { get; set; } = "";""", ErasureOutcome.Blocked, ErasureStrategy.Policy)]
    [InlineData("""[PersonalData("nickname", "profile", "statutory", Erasure = ErasureStrategy.Random)] public string Name { get; set; } = "";""", ErasureOutcome.Blocked, ErasureStrategy.Policy)]
    [InlineData("""[PersonalData("nickname", "profile", "year")] public string? Name { get; set; }""", ErasureOutcome.Anonymised, ErasureStrategy.Null)]
    [InlineData("""[PersonalData("nickname", "profile", "year")] public string Name { get; set; } = "";""", ErasureOutcome.Anonymised, ErasureStrategy.Constant)]
    [InlineData("""[PersonalData("birth-date", "profile", "year")] public DateOnly Name { get; set; }""", ErasureOutcome.Anonymised, ErasureStrategy.YearOfDate)]
    [InlineData("""[PersonalData("ip-address", "security", "year")] public System.Net.IPAddress Name { get; set; } = System.Net.IPAddress.None;""", ErasureOutcome.Anonymised, ErasureStrategy.IPPrefix)]
    [InlineData("""[PersonalData("nickname", "profile", Erasure = ErasureStrategy.Null)] public string? Name { get; set; }""", ErasureOutcome.Erased, ErasureStrategy.Null)]
    [InlineData("""[PersonalData("nickname", "profile", Erasure = ErasureStrategy.KeyedHash)] public string Name { get; set; } = "";""", ErasureOutcome.Pseudonymised, ErasureStrategy.KeyedHash)]
    [InlineData("""[PersonalData("nickname", "profile", Erasure = ErasureStrategy.UniquePerRow)] public string Name { get; set; } = "";""", ErasureOutcome.Anonymised, ErasureStrategy.UniquePerRow)]
    [InlineData("""[PersonalData("birth-date", "profile", Erasure = ErasureStrategy.AgeBucket)] public int Name { get; set; }""", ErasureOutcome.Anonymised, ErasureStrategy.AgeBucket)]
    public void Outcome_and_strategy(string member, ErasureOutcome outcome, ErasureStrategy strategy)
    {
        var run = Of(member);

        Assert.Equal((outcome, strategy), (run.Member("Person", "Name").Outcome, run.Member("Person", "Name").Strategy));
        Assert.Empty(run.Differences());
    }

    [Theory]
    [InlineData("public string Name { get; set; } = \"\";", "\"gone\"", "gone")]
    [InlineData("public long Name { get; set; }", "7", 7L)]
    [InlineData("public short? Name { get; set; }", "7", (short)7)]
    [InlineData("public DayOfWeek Name { get; set; }", "DayOfWeek.Friday", DayOfWeek.Friday)]
    [InlineData("public string Name { get; set; } = \"\";", "null", null)]
    public void A_constant_is_of_the_members_type(string member, string constant, object? expected)
    {
        var plan = Of("""[PersonalData("nickname", "profile", Erasure = ErasureStrategy.Constant, ErasedValue = """ + constant + ")] " + member).Member("Person", "Name");

        Assert.Equal(expected, plan.ErasedValue);
        Assert.Equal(ErasureStrategy.Constant, plan.Strategy);
    }

    [Fact]
    public void Truncation_says_to_what() =>
        Assert.Equal(3, Of("""[PersonalData("nickname", "profile", Erasure = ErasureStrategy.Truncate, Length = 3)] public string Name { get; set; } = "";""").Member("Person", "Name").Length);

    /// <summary>The generator emits the constants of the policy itself, and sees an attribute that does not bind.</summary>
    [Theory]
    [InlineData("Erasure = ErasureStrategy.Truncate, Length = 3", ErasureStrategy.Truncate, 3, null)]
    [InlineData("Erasure = ErasureStrategy.Truncate, Length = Kept.Letters", ErasureStrategy.Truncate, 4, null)]
    [InlineData("Erasure = ErasureStrategy.Constant, ErasedValue = \"gone\"", ErasureStrategy.Constant, 0, "gone")]
    [InlineData("Erasure = ErasureStrategy.Constant, ErasedValue = Kept.Word", ErasureStrategy.Constant, 0, "left")]
    [InlineData("Erasure = (ErasureStrategy)3", ErasureStrategy.UniquePerRow, 0, null)]
    public void A_strategy_counts_beside_constants_of_the_policy(string arguments, ErasureStrategy strategy, int length, string? constant)
    {
        var plan = Of("[PersonalData(Categories.Nickname, Purposes.Profile, " + arguments + ")] public string Name { get; set; } = \"\";"
            + "public static class Kept { public const int Letters = 4; public const string Word = \"left\"; }").Member("Person", "Name");

        Assert.Equal((strategy, length, constant), (plan.Strategy, plan.Length, plan.ErasedValue));
    }

    [Fact]
    public void A_custom_erasure_calls_the_applications_method()
    {
        var custom = Of("""
            [PersonalData("nickname", "profile", Erasure = ErasureStrategy.Custom)] public string? Name { get; set; }
            internal static string? EraseName(string? value) => value is null ? null : value.Length + " letters";
            """).Member("Person", "Name").Custom;

        Assert.NotNull(custom);
        Assert.Equal(["4 letters", null], [custom("Anna"), custom(null)]);
    }

    [Fact]
    public void Of_several_retentions_the_longest_is_named()
    {
        var member = Of("""[PersonalData("nickname", "security"), PersonalData("nickname", "profile")] public string Name { get; set; } = "";""").Member("Person", "Name");

        Assert.Equal(("profile", "account-lifetime"), (member.Purpose, member.Retention));
    }

    [Theory]
    [InlineData("statutory", ErasureStrategy.Policy, ErasureOutcome.Erased)]
    [InlineData("tax-statistics", ErasureStrategy.Constant, ErasureOutcome.Anonymised)]
    [InlineData("for-good", null, ErasureOutcome.Erased)]
    [InlineData("account-lifetime", null, ErasureOutcome.Erased)]
    public void What_is_kept_says_what_is_left_of_it_when_its_period_is_over(string retention, ErasureStrategy? strategy, ErasureOutcome outcome)
    {
        var plan = Of("[PersonalData(\"nickname\", \"profile\", \"" + retention + "\")] public string Name { get; set; } = \"\";").Member("Person", "Name");

        Assert.Equal((strategy, outcome), (plan.AtEnd, plan.AtEndOutcome));
    }

    [Fact]
    public void What_is_kept_has_what_its_end_needs()
    {
        var plan = Of("""[PersonalData("nickname", "profile", "statutory", Erasure = ErasureStrategy.Truncate, Length = 3)] public string Name { get; set; } = "";""").Member("Person", "Name");

        Assert.Equal((ErasureStrategy.Policy, ErasureStrategy.Truncate, 3), (plan.Strategy, plan.AtEnd, plan.Length));
    }

    [Fact]
    public void A_law_that_keeps_is_named()
    {
        var member = Of("""[PersonalData("nickname", "profile"), PersonalData("nickname", "profile", "statutory")] public string Name { get; set; } = "";""").Member("Person", "Name");

        Assert.Equal(("statutory", "Cybersecurity Law art. 21", "P3Y", "account-closure"), (member.Retention, member.Law, member.Period, member.From));
        Assert.False(member.Rectifiable);
    }

    [Fact]
    public void Constants_of_the_policy_are_resolved()
    {
        var member = Of("[PersonalData(Categories.BirthDate, Purposes.Profile, Retentions.SecurityLog)] public DateOnly? Name { get; set; }").Member("Person", "Name");

        Assert.Equal(("birth-date", "profile", "security-log"), (member.Category, member.Purpose, member.Retention));
    }

    [Theory]
    [InlineData("public Uri? PhotoAddress { get; set; }", true)]
    [InlineData("public string? AvatarUrl { get; set; }", true)]
    [InlineData("public string? PicturePath { get; set; }", true)]
    [InlineData("public string? RecordingKey { get; set; }", true)]
    [InlineData("public List<string> PhotoPaths { get; set; } = [];", true)]
    [InlineData("public string[]? AvatarUrl { get; set; }", true)]
    [InlineData("public IReadOnlyList<Uri> Photos { get; set; } = [];", true)]
    [InlineData("public HashSet<Uri>? Pictures { get; set; }", true)]
    [InlineData("public List<string> PhotoTitles { get; set; } = [];", false)]
    [InlineData("public List<string> HomePageUrls { get; set; } = [];", false)]
    [InlineData("public List<Uri> Websites { get; set; } = [];", false)]
    [InlineData("public int[] PhotoKeys { get; set; } = [];", false)]
    [InlineData("public string? HomePageUrl { get; set; }", false)]
    [InlineData("public Uri? Website { get; set; }", false)]
    [InlineData("public string? PhotoTitle { get; set; }", false)]
    [InlineData("public byte[]? Photo { get; set; }", false)]
    [InlineData("public string? Curl { get; set; }", false)]
    public void Names_of_content_elsewhere(string member, bool expected) =>
        Assert.Equal(expected, Assert.Single(Of("""[PersonalData("nickname", "profile")] """ + member).Entity("Person").Members).NamesBlob);

    private static PlanRun Of(string members) => PlanRun.Of(PlanRun.Project($$"""
        [DataSubject(Subjects.Member)]
        public class Person
        {
            public int Id { get; set; }
            {{members}}
        }

        public class Db(DbContextOptions options) : DbContext(options)
        {
            public DbSet<Person> People => Set<Person>();
        }
        """) with { Policy = Policy });
}

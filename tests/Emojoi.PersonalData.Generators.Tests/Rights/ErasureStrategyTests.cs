namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class ErasureStrategyTests
{
    [Theory]
    [InlineData("string?", "\"Ada\"", "Null", null, ErasureOutcome.Erased)]
    [InlineData("string", "\"Ada\"", "Constant, ErasedValue = \"[gone]\"", "[gone]", ErasureOutcome.Erased)]
    [InlineData("string", "\"Ada\"", "Constant", "", ErasureOutcome.Erased)]
    [InlineData("byte", "7", "Constant, ErasedValue = 9", (byte)9, ErasureOutcome.Erased)]
    [InlineData("long?", "7", "Constant, ErasedValue = 9", 9L, ErasureOutcome.Erased)]
    [InlineData("DayOfWeek", "DayOfWeek.Friday", "Constant, ErasedValue = DayOfWeek.Monday", DayOfWeek.Monday, ErasureOutcome.Erased)]
    [InlineData("float", "7", "Constant, ErasedValue = 1.5f", 1.5f, ErasureOutcome.Erased)]
    [InlineData("string", "\"Ada\"", "Truncate, Length = 1", "A", ErasureOutcome.Anonymised)]
    [InlineData("string?", "\"\ud83d\ude00b\"", "Truncate, Length = 1", "", ErasureOutcome.Anonymised)]
    [InlineData("string?", "null", "Truncate, Length = 1", null, ErasureOutcome.Anonymised)]
    [InlineData("int", "47", "AgeBucket", 40, ErasureOutcome.Anonymised)]
    [InlineData("short?", "47", "AgeBucket", (short)40, ErasureOutcome.Anonymised)]
    [InlineData("string", "\"192.0.2.77\"", "IPPrefix", "192.0.2.0", ErasureOutcome.Anonymised)]
    [InlineData("string", "\"2001:db8:1:2::7\"", "IPPrefix", "2001:db8:1::", ErasureOutcome.Anonymised)]
    [InlineData("string", "\"not an address\"", "IPPrefix", "", ErasureOutcome.Anonymised)]
    [InlineData("string", "\"Ada\"", "Null", "Ada", ErasureOutcome.NotErased)]
    [InlineData("bool", "true", "KeyedHash", true, ErasureOutcome.NotErased)]
    [InlineData("string", "\"Ada\"", "Custom", "Ada", ErasureOutcome.NotErased)]
    public void Leaves(string type, string value, string strategy, object? left, ErasureOutcome outcome)
    {
        var run = Of(type, value, strategy);

        Assert.Equal(left, run.Play());
        Assert.Equal(outcome, run.OutcomeOf("Member", "Value"));
    }

    [Theory]
    [InlineData("DateOnly?", "new DateOnly(1987, 6, 5)", "YearOfDate", "1987-01-01")]
    [InlineData("DateTime", "new DateTime(1987, 6, 5, 4, 3, 2, DateTimeKind.Utc)", "YearOfDate", "1987-01-01T00:00:00.0000000Z")]
    [InlineData("DateTimeOffset", "new DateTimeOffset(1987, 6, 5, 4, 3, 2, TimeSpan.FromHours(1))", "YearOfDate", "1987-01-01T00:00:00.0000000+00:00")]
    [InlineData("DateOnly", "new DateOnly(1987, 6, 5)", "AgeBucket", "1980-01-01")]
    [InlineData("DateOnly", "new DateOnly(3, 6, 5)", "AgeBucket", "0001-01-01")]
    public void Leaves_a_date(string type, string value, string strategy, string left) =>
        Assert.Equal(left, ((IFormattable)Of(type, value, strategy).Play()!).ToString("O", null));

    [Theory]
    [InlineData("string", "UniquePerRow")]
    [InlineData("Guid", "UniquePerRow")]
    [InlineData("long", "UniquePerRow")]
    [InlineData("string?", "Random")]
    [InlineData("int?", "Random")]
    public void Leaves_another_value_each_time(string type, string strategy)
    {
        var run = Of(type, type switch { "string" or "string?" => "\"Ada\"", "Guid" => "Guid.NewGuid()", _ => "7" }, strategy);

        Assert.NotEqual(run.Play(), run.Play());
    }

    [Fact]
    public void Leaves_an_address_that_validation_accepts()
    {
        var run = Of("string", "\"ada@example.org\"", "UniquePerRow", "[System.ComponentModel.DataAnnotations.EmailAddress, System.ComponentModel.DataAnnotations.MaxLength(100)]");

        Assert.EndsWith("@erased.invalid", (string)run.Play()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Replaces_by_a_hash_under_the_key_that_is_given()
    {
        var run = RightsRun.Of("""
            public class Member
            {
                [PersonalData("nickname", "profile", Erasure = ErasureStrategy.KeyedHash)] public string Name { get; set; } = "Ada";
                [PersonalData("nickname", "profile", Erasure = ErasureStrategy.KeyedHash)] public Guid Id { get; set; } = Guid.Empty;
                [PersonalData("nickname", "profile", Erasure = ErasureStrategy.KeyedHash)] public byte[]? Bytes { get; set; } = { 1 };
            }
            public class Owner { [PersonalData("nickname", "profile")] public string? X { get; set; } public Member Member { get; set; } = new(); }
            public static class Scene
            {
                public static string Play(byte[]? key)
                {
                    var owner = new Owner();
                    if (key is null) { owner.ErasePersonalData(); } else { owner.ErasePersonalData(key); }
                    return owner.Member.Name + owner.Member.Id + Convert.ToHexString(owner.Member.Bytes!);
                }
            }
            """);

        var key = new byte[] { 1, 2, 3 };
        Assert.Equal(run.Play(key), run.Play(key));
        Assert.StartsWith(Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData(key, "Ada"u8)), (string)run.Play(key)!, StringComparison.Ordinal);
        Assert.NotEqual(run.Play([null]), run.Play([null]));
        Assert.Equal(ErasureOutcome.Pseudonymised, run.OutcomeOf("Member", "Name"));
    }

    [Theory]
    [InlineData("public static string EraseValue(string value) => value.ToUpperInvariant(); [PersonalData(\"nickname\", \"profile\", Erasure = ErasureStrategy.Custom)] public string Value { get; set; } = \"Ada\";")]
    [InlineData("[PersonalData(\"nickname\", \"profile\", Erasure = ErasureStrategy.Custom)] public string Value { get; set; } = \"Ada\"; } public static partial class MemberPersonalData { private static string EraseValue(string value) => value.ToUpperInvariant(); ")]
    public void Calls_what_the_application_supplies(string members)
    {
        var run = RightsRun.Of($$"""
            public class Member { {{members}} }
            public static class Scene { public static string Play() { var member = new Member(); member.ErasePersonalData(); return member.Value; } }
            """);

        Assert.Equal("ADA", run.Play());
        Assert.Equal(ErasureOutcome.Anonymised, run.OutcomeOf("Member", "Value"));
    }

    [Fact]
    public void Keeps_a_member_as_long_as_one_of_its_purposes_must()
    {
        var run = RightsRun.Of("""
            public class Member
            {
                [PersonalData("nickname", "profile")]
                [PersonalData("nickname", "push", "statutory")]
                public string? Value { get; set; } = "Ada";
            }
            public static class Scene { public static string? Play() { var member = new Member(); member.ErasePersonalData(); return member.Value; } }
            """);

        Assert.Equal("Ada", run.Play());
        Assert.Equal(ErasureOutcome.Blocked, run.OutcomeOf("Member", "Value"));
    }

    [Theory]
    [InlineData("List<string>", "new() { \"a\" }")]
    [InlineData("IList<string>", "new List<string> { \"a\" }")]
    [InlineData("ICollection<string>", "new[] { \"a\" }")]
    [InlineData("string[]", "new[] { \"a\" }")]
    [InlineData("IReadOnlyList<string>", "new[] { \"a\" }")]
    [InlineData("HashSet<string>", "new() { \"a\" }")]
    [InlineData("Dictionary<string, string>", "new() { [\"a\"] = \"b\" }")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string>", "System.Collections.Immutable.ImmutableArray.Create(\"a\")")]
    public void Empties_a_collection(string type, string value)
    {
        var run = RightsRun.Of($$"""
            using System.Linq;
            public class Member { [PersonalData("nickname", "profile")] public {{type}} Value { get; set; } = {{value}}; }
            public static class Scene { public static int Play() { var member = new Member(); member.ErasePersonalData(); return member.Value.Count(); } }
            """);

        Assert.Equal(0, run.Play());
    }

    [Fact]
    public void Text_of_the_policy_stays_in_its_comment()
    {
        var project = Testing.GeneratorProject.Of("public class Member { [Emojoi.PersonalData.PersonalData(\"nickname\", \"profile\", \"statutory\")] public string? Value { get; set; } }");
        var run = RightsRun.Of(project with { Policy = project.Policy!.Replace("Cybersecurity Law", "Law\\n}} breaks \\u2028 out", StringComparison.Ordinal) });

        Assert.Equal(ErasureOutcome.Blocked, run.OutcomeOf("Member", "Value"));
    }

    private static RightsRun Of(string type, string value, string strategy, string attributes = "") => RightsRun.Of($$"""
        public class Member
        {
            {{attributes}}
            [PersonalData("nickname", "profile", Erasure = ErasureStrategy.{{strategy}})]
            public {{type}} Value { get; set; } = {{value}};
        }
        public static class Scene
        {
            public static object? Play()
            {
                var member = new Member();
                member.ErasePersonalData();
                return member.Value;
            }
        }
        """);
}

using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.CannotBeErasedAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class CannotBeErasedTests
{
    private const string Index = """

        namespace Microsoft.EntityFrameworkCore
        {
            [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)]
            public sealed class IndexAttribute(string name, params string[] more) : System.Attribute
            {
                public string Name => name;
                public string[] More => more;
                public bool IsUnique { get; set; }
            }

            public sealed class PrimaryKeyAttribute(string name, params string[] more) : System.Attribute
            {
                public string Name => name;
                public string[] More => more;
            }
        }
        """;

    [Theory]
    [InlineData("public string? {|EPD3002:Email|} { get; }")]
    [InlineData("public readonly string? {|EPD3002:email|};")]
    [InlineData("public static string? {|EPD3002:Email|} { get; set; }")]
    [InlineData("public string? {|EPD3002:Email|} => _email; private string? _email = \"\"; public void Set(string email) => _email = email;")]
    [InlineData("public string? {|EPD3002:Email|} { get { return this._email; } } private string? _email = \"\"; public void Set(string email) => _email = email;")]
    public Task Reports_what_is_read_only(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("public string? Email { get; set; }")]
    [InlineData("public string? Email { get; private set; }")]
    [InlineData("public string? Email { get; init; }")]
    [InlineData("public required string Email { get; init; }")]
    [InlineData("protected string? Email { get; set; }")]
    [InlineData("private string? _email = null;")]
    [InlineData("internal string email = \"\";")]
    public Task Accepts_what_can_be_written_by_name_or_accessor(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("public string Full => \"Dr. \" + this;")]
    [InlineData("public abstract string Email { get; }")]
    [InlineData("public string? Email { get => Other; } [PersonalData(\"email\", \"profile\")] public string? Other { get; set; }")]
    [InlineData("public string? Email => _email; [PersonalData(\"email\", \"profile\")] private string? _email = null;")]
    public Task Accepts_what_stores_nothing_itself(string member) => Verify.Verify(Member(member, "abstract class"));

    [Theory]
    [InlineData("struct")]
    [InlineData("record struct")]
    [InlineData("record")]
    public Task Accepts_members_of_structs_and_records(string kind) => Verify.Verify(Member("public string Email { get; set; }" + (kind == "record" ? " = \"\";" : ""), kind));

    [Fact]
    public Task Reports_members_of_read_only_structs() =>
        Verify.Verify("using Emojoi.PersonalData;\npublic readonly record struct Contact([PersonalData(\"email\", \"profile\")] string {|EPD3002:Email|});");

    [Fact]
    public Task Accepts_positional_parameters_of_records() =>
        Verify.Verify("using Emojoi.PersonalData;\npublic record Contact([PersonalData(\"email\", \"profile\")] string Email);");

    [Fact]
    public Task Accepts_interfaces_because_their_implementations_store() => Verify.Verify(
        "using Emojoi.PersonalData;\npublic interface IContact { [PersonalData(\"email\", \"profile\")] string Email { get; } [PersonalData(\"nickname\", \"profile\")] string Nickname { get; set; } }");

    [Fact]
    public Task Reports_members_of_types_that_generated_code_cannot_name() => Verify.Verify(
        "using Emojoi.PersonalData;\npublic class Outer { private class Inner { [PersonalData(\"email\", \"profile\")] public string? {|EPD3002:Email|} { get; set; } } }");

    [Theory]
    [InlineData("public string? {|EPD3002:Email|} { get; private set; }")]
    [InlineData("private string? {|EPD3002:_email|} = null;")]
    public Task Reports_what_needs_an_accessor_where_the_framework_has_none(string member) => new RuleTest<CannotBeErasedAnalyzer>
    {
        TestCode = Member(member),
        ReferenceAssemblies = TestPlatform.NetStandard,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task Accepts_public_setters_where_the_framework_has_no_accessors() => new RuleTest<CannotBeErasedAnalyzer>
    {
        TestCode = Member("public string? Email { get; set; }"),
        ReferenceAssemblies = TestPlatform.NetStandard,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task Reports_accessors_to_generic_types_on_net8() => Verify.Verify(Generic("{|EPD3002:Email|}"));

    [Fact]
    public Task Accepts_accessors_to_generic_types_on_net10() => new RuleTest<CannotBeErasedAnalyzer>
    {
        TestCode = Generic("Email"),
        ReferenceAssemblies = TestPlatform.Net10,
    }.RunAsync();

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.Key] public string {|EPD3002:Email|} { get; set; } = \"\";")]
    [InlineData("[SubjectKey] public string {|EPD3002:Email|} { get; set; } = \"\";")]
    public Task Reports_keys(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("UniquePerRow")]
    [InlineData("Random")]
    [InlineData("KeyedHash")]
    public Task Accepts_keys_and_unique_members_with_a_strategy_that_keeps_rows_apart(string strategy) => Verify.Verify(
        """
        using Emojoi.PersonalData;
        using Microsoft.EntityFrameworkCore;

        [Index(nameof(Email), IsUnique = true)]
        public class Member
        {
            [SubjectKey]
            [PersonalData("nickname", "profile", Erasure = ErasureStrategy.STRATEGY)]
            public string Nickname { get; set; } = "";

            [PersonalData("email", "profile", Erasure = ErasureStrategy.STRATEGY)]
            public string Email { get; set; } = "";
        }
        """.Replace("STRATEGY", strategy, StringComparison.Ordinal) + Index);

    [Theory]
    [InlineData("[Index(nameof(Email), IsUnique = true)]", "string {|EPD3002:Email|}")]
    [InlineData("[Index(nameof(Tenant), nameof(Email), IsUnique = true)]", "string {|EPD3002:Email|}")]
    [InlineData("[PrimaryKey(nameof(Tenant), nameof(Email))]", "string {|EPD3002:Email|}")]
    [InlineData("[Index(nameof(Email), IsUnique = true)]", "string? Email")]
    [InlineData("[Index(nameof(Id), nameof(Email), IsUnique = true)]", "string Email")]
    [InlineData("[Index(nameof(Email))]", "string Email")]
    [InlineData("[Index(nameof(Tenant), IsUnique = true)]", "string Email")]
    public Task Reports_what_would_collide_in_a_unique_index(string attribute, string member) => Verify.Verify($$"""
        using Emojoi.PersonalData;
        using Microsoft.EntityFrameworkCore;

        {{attribute}}
        public class Member
        {
            public int Id { get; set; }

            public int Tenant { get; set; }

            [PersonalData("email", "profile")]
            public {{member}} { get; set; } = "";
        }
        """ + Index);

    [Theory]
    [InlineData("[Required] public string {|EPD3002:Email|} { get; set; } = \"\";")]
    [InlineData("[Required] public string? {|EPD3002:Email|} { get; set; }")]
    [InlineData("[Required] public Uri? {|EPD3002:Email|} { get; set; }")]
    public Task Reports_what_validation_requires(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("[Required(AllowEmptyStrings = true)] public string Email { get; set; } = \"\";")]
    [InlineData("[Required] public System.DateTime? Born { get; set; }")]
    [InlineData("[Required] public int Age { get; set; }")]
    [InlineData("[MaxLength(3)] public string Email { get; set; } = \"\";")]
    public Task Accepts_what_validation_lets_be_neutral(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("Erasure = ErasureStrategy.Constant, ErasedValue = \"gone\"")]
    [InlineData("Erasure = ErasureStrategy.UniquePerRow")]
    [InlineData("Erasure = ErasureStrategy.Truncate, Length = 1")]
    public Task Accepts_a_strategy_that_leaves_required_text(string strategy) =>
        Verify.Verify(Member("[Required] public string Email { get; set; } = \"\";", strategy: strategy));

    [Theory]
    [InlineData("string", "Null")]
    [InlineData("int", "Null")]
    [InlineData("int", "Truncate, Length = 2")]
    [InlineData("string", "Truncate")]
    [InlineData("string", "Truncate, Length = -1")]
    [InlineData("string", "YearOfDate")]
    [InlineData("System.TimeSpan", "YearOfDate")]
    [InlineData("string", "AgeBucket")]
    [InlineData("bool", "AgeBucket")]
    [InlineData("int", "IPPrefix")]
    [InlineData("System.Uri", "IPPrefix")]
    [InlineData("string", "Constant, ErasedValue = 1")]
    [InlineData("int", "Constant, ErasedValue = \"\"")]
    [InlineData("byte", "Constant, ErasedValue = 300")]
    [InlineData("string", "Constant, ErasedValue = null")]
    [InlineData("System.Uri", "Constant")]
    [InlineData("bool", "UniquePerRow")]
    [InlineData("int", "UniquePerRow")]
    [InlineData("System.DateTime", "Random")]
    [InlineData("int", "KeyedHash")]
    [InlineData("System.Collections.Generic.List<string>", "Null")]
    [InlineData("System.Collections.Generic.List<string>", "KeyedHash")]
    [InlineData("System.Collections.Generic.List<string>", "UniquePerRow")]
    [InlineData("System.Collections.Generic.List<string>", "Random")]
    [InlineData("System.Collections.Generic.List<string>", "Truncate, Length = 2")]
    [InlineData("System.Collections.Generic.List<string>", "IPPrefix")]
    [InlineData("System.Collections.Generic.List<string>", "Constant, ErasedValue = \"\"")]
    [InlineData("System.Collections.Generic.List<System.DateTime>", "YearOfDate")]
    [InlineData("string[]", "KeyedHash")]
    [InlineData("System.Collections.Generic.IReadOnlyList<int>", "AgeBucket")]
    public Task Reports_a_strategy_that_does_not_fit_the_type(string type, string strategy) =>
        Verify.Verify(Member("public " + type + " {|EPD3002:Value|} { get; set; } = default!;", strategy: "Erasure = ErasureStrategy." + strategy));

    [Theory]
    [InlineData("string?", "Null")]
    [InlineData("int?", "Null")]
    [InlineData("System.Uri?", "Null")]
    [InlineData("string", "Truncate, Length = 2")]
    [InlineData("System.DateOnly", "YearOfDate")]
    [InlineData("System.DateTimeOffset?", "YearOfDate")]
    [InlineData("System.DateTime", "AgeBucket")]
    [InlineData("int?", "AgeBucket")]
    [InlineData("string", "IPPrefix")]
    [InlineData("System.Net.IPAddress?", "IPPrefix")]
    [InlineData("string", "Constant")]
    [InlineData("string", "Constant, ErasedValue = \"gone\"")]
    [InlineData("string?", "Constant, ErasedValue = null")]
    [InlineData("long", "Constant, ErasedValue = 1")]
    [InlineData("byte", "Constant, ErasedValue = 255")]
    [InlineData("decimal", "Constant, ErasedValue = -1")]
    [InlineData("System.DayOfWeek", "Constant, ErasedValue = System.DayOfWeek.Monday")]
    [InlineData("System.Guid", "UniquePerRow")]
    [InlineData("long", "UniquePerRow")]
    [InlineData("short", "Random")]
    [InlineData("byte[]", "KeyedHash")]
    [InlineData("System.Guid?", "KeyedHash")]
    [InlineData("System.Collections.Generic.List<string>", "Constant")]
    [InlineData("System.Collections.Generic.List<string>?", "Null")]
    [InlineData("System.Collections.Generic.IReadOnlyList<System.Uri>", "Constant")]
    [InlineData("string[]?", "Null")]
    public Task Accepts_a_strategy_that_fits_the_type(string type, string strategy) =>
        Verify.Verify(Member("public " + type + " Value { get; set; } = default!;", strategy: "Erasure = ErasureStrategy." + strategy));

    [Theory]
    [InlineData("[MaxLength(5)] public string {|EPD3002:Value|} { get; set; } = \"\";", "Constant, ErasedValue = \"erased\"")]
    [InlineData("[StringLength(5)] public string {|EPD3002:Value|} { get; set; } = \"\";", "Constant, ErasedValue = \"erased\"")]
    [InlineData("[MaxLength(31)] public string {|EPD3002:Value|} { get; set; } = \"\";", "UniquePerRow")]
    [InlineData("[MaxLength(63)] public string {|EPD3002:Value|} { get; set; } = \"\";", "KeyedHash")]
    [InlineData("[MaxLength(6)] public string Value { get; set; } = \"\";", "Constant, ErasedValue = \"erased\"")]
    [InlineData("[MaxLength(32)] public string Value { get; set; } = \"\";", "UniquePerRow")]
    [InlineData("[MaxLength(64)] public string Value { get; set; } = \"\";", "KeyedHash")]
    public Task Reports_a_replacement_that_is_too_long(string member, string strategy) =>
        Verify.Verify(Member(member, strategy: "Erasure = ErasureStrategy." + strategy));

    [Theory]
    [InlineData("System.Uri")]
    [InlineData("System.IO.Stream")]
    [InlineData("object")]
    [InlineData("System.Collections.Immutable.ImmutableList<string>")]
    public Task Reports_what_is_not_nullable_and_has_no_neutral_value(string type) =>
        Verify.Verify(Member("public " + type + " {|EPD3002:Value|} { get; set; } = null!;"));

    [Theory]
    [InlineData("System.Uri?")]
    [InlineData("System.Version")]
    [InlineData("System.Collections.Generic.List<string>")]
    [InlineData("System.Collections.Generic.IReadOnlyList<string>")]
    [InlineData("System.Collections.Generic.IDictionary<string, string>")]
    [InlineData("string[]")]
    [InlineData("byte[]")]
    [InlineData("System.Guid")]
    [InlineData("bool")]
    [InlineData("(int, string)")]
    [InlineData("System.Net.IPAddress")]
    [InlineData("System.Text.StringBuilder")]
    public Task Accepts_what_is_nullable_or_has_a_neutral_value(string type) =>
        Verify.Verify(Member("public " + type + " Value { get; set; } = default!;"));

    [Theory]
    [InlineData("public System.Collections.Generic.List<string> Names { get; } = [];")]
    [InlineData("public System.Collections.Generic.ISet<string> Names { get; } = null!;")]
    [InlineData("public readonly System.Collections.Generic.Dictionary<string, string> Names = [];")]
    public Task Accepts_read_only_collections_that_can_be_cleared(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("public System.Collections.Generic.IReadOnlyList<string> {|EPD3002:Names|} { get; } = [];")]
    [InlineData("public System.Collections.ObjectModel.ReadOnlyCollection<string> {|EPD3002:Names|} { get; } = null!;")]
    [InlineData("public string[] {|EPD3002:Names|} { get; } = [];")]
    public Task Reports_read_only_collections_that_cannot(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("public string? Email { get; } internal static string? EraseEmail(string? email) => null;")]
    [InlineData("[SubjectKey] public System.Uri Email { get; set; } = null!; public static System.Uri EraseEmail(System.Uri value) => value;")]
    public Task Accepts_what_the_application_answers_for(string member) => Verify.Verify(Member(member, strategy: "Erasure = ErasureStrategy.Custom"));

    [Theory]
    [InlineData("public string? {|EPD3002:Email|} { get; set; }")]
    [InlineData("public string? {|EPD3002:Email|} { get; set; } private static string? EraseEmail(string? email) => null;")]
    [InlineData("public string? {|EPD3002:Email|} { get; set; } public static string? EraseEmail(int email) => null;")]
    public Task Reports_a_custom_strategy_that_nobody_supplies(string member) => Verify.Verify(Member(member, strategy: "Erasure = ErasureStrategy.Custom"));

    [Fact]
    public Task Reports_members_of_a_type_that_is_personal_as_a_whole() => Verify.Verify(
        """
        using Emojoi.PersonalData;

        [PersonalData("post", "profile")]
        public class Post
        {
            public string {|EPD3002:Author|} { get; } = "";

            public string Text { get; set; } = "";

            [NotPersonalData("a number of ours")]
            public int Number { get; }

            private readonly string _note = "";

            public int Words => _note.Length + Text.Length;
        }
        """);

    [Theory]
    [InlineData("\"block\"", "")]
    [InlineData("\"erase\"", ", \"law\": \"Tax Code\"")]
    [InlineData("\"erase\"", ", \"blocked\": true")]
    public Task Accepts_anything_that_the_retention_keeps(string then, string more) =>
        Verify.Verify(Member("public string? Email { get; }"), Policy(then, more));

    [Fact]
    public Task Reports_what_cannot_be_anonymised() => Verify.Verify(Member("public System.DateTime {|EPD3002:Born|} { get; }"), Policy("\"anonymise\"", ""));

    [Fact]
    public Task Keeps_what_one_of_several_purposes_must_keep() => Verify.Verify(
        "using Emojoi.PersonalData;\npublic class Member { [PersonalData(\"email\", \"profile\")] [PersonalData(\"email\", \"payment\", \"statutory\")] public string? Email { get; } }");

    [Theory]
    [InlineData("public string? Email { get; }")]
    [InlineData("public readonly int count;")]
    public Task Ignores_members_that_are_not_tagged(string member) => Verify.Verify("public class Member { " + member + " }");

    [Fact]
    public Task Leaves_half_typed_members_alone() => Verify.VerifyBroken(
        "using Emojoi.PersonalData;\npublic class Member { [PersonalData(\"email\", \"profile\", Erasure = , ErasedValue = Missing)] public Missing? Email { get; set }");

    [Theory]
    [InlineData("public string? Email { get; }", "erase, which generated erasure cannot: it has no setter; make it writable, or answer for it with Erasure = ErasureStrategy.Custom (R-ERASE)", "Custom")]
    [InlineData("[Required] public string Email { get; set; } = \"\";", "it is [Required], and validation refuses empty text; set Erasure to a strategy that fits (UniquePerRow, Random, KeyedHash, Custom) (R-ERASE)", "UniquePerRow,Random,KeyedHash,Custom")]
    [InlineData("[SubjectKey] public int Number { get; set; }", "it is a key, and erased rows would collide; set Erasure to a strategy that fits (Random, Custom) (R-ERASE)", "Random,Custom")]
    public async Task Says_why_and_which_strategies_fit(string member, string words, string strategies)
    {
        var report = await Reports.Single<CannotBeErasedAnalyzer>(Member(member));
        Assert.StartsWith("'Member.", report.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(words, report.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(strategies, report.Properties[DiagnosticProperties.Strategies]);
    }

    private static string Member(string member, string kind = "class", string strategy = "") => $$"""
        using System;
        using System.ComponentModel.DataAnnotations;
        using Emojoi.PersonalData;

        public {{kind}} Member
        {
            [PersonalData("email", "profile"{{(strategy.Length > 0 ? ", " + strategy : "")}})]
            {{member}}
        }
        """;

    private static string Generic(string name) => $$"""
        using Emojoi.PersonalData;

        public class Box<T>
        {
            public class Contact
            {
                [PersonalData("email", "profile")]
                public string? {{name}} { get; private set; }

                [PersonalData("nickname", "profile")]
                public string? Nickname { get; set; }
            }
        }
        """;

    private static string Policy(string then, string more) => $$"""
        {
          "name": "x", "version": "1", "effective": "2026-01-01",
          "categories": { "email": { "title": "E-mail" } },
          "retentions": { "kept": { "for": "P3Y", "then": {{then}}{{more}} } },
          "purposes": { "profile": { "title": "Profile", "basis": "legal-obligation", "categories": { "email": "required" }, "retention": "kept" } }
        }
        """;
}

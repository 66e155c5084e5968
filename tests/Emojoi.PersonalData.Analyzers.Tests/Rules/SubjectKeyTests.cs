using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.SubjectKeyAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class SubjectKeyTests
{
    [Theory]
    [InlineData("[DataSubject(\"member\")] public class {|EPD3003:Member|} { public string? Name { get; set; } }")]
    [InlineData("[DataSubject(\"member\")] public class {|EPD3003:Member|} { }")]
    [InlineData("[DataSubject(\"member\")] public class {|EPD3003:Member|} { public static int Id { get; set; } }")]
    [InlineData("[DataSubject(\"member\")] public class {|EPD3003:Member|} { public int Id() => 1; }")]
    [InlineData("[DataSubject(\"member\")] public record {|EPD3003:Member|}(string Name);")]
    [InlineData("[DataSubject(\"member\")] public struct {|EPD3003:Member|} { public int OtherId; }")]
    public Task Reports_a_subject_without_a_key(string declaration) => Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Theory]
    [InlineData("[DataSubject(\"member\")] public class Member { [SubjectKey] public int A { get; set; } [SubjectKey] public int B { get; set; } }")]
    [InlineData("public class Base { [SubjectKey] public int A { get; set; } } [DataSubject(\"member\")] public class Member : Base { [SubjectKey] public int B { get; set; } }")]
    public Task Accepts_a_key_of_two_members(string declaration) => Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Theory]
    [InlineData("[SubjectReference(typeof(Member))] public int MemberTenant { get; set; } [SubjectReference(typeof(Member))] public System.Guid MemberNumber { get; set; }")]
    [InlineData("[SubjectReference(typeof(Member))] public Member? By { get; set; }")]
    [InlineData("[SubjectReference({|EPD3003:typeof(Member)|})] public string? MemberNumber { get; set; }")]
    public Task Asks_a_reference_to_fit_a_part_of_the_key(string members) => Verify.Verify(
        "using Emojoi.PersonalData;\n[DataSubject(\"member\")] public class Member { [SubjectKey] public int Tenant { get; set; } [SubjectKey] public System.Guid Number { get; set; } } public class Post { " + members + " }");

    [Fact]
    public async Task Names_the_parts_of_the_key_that_a_reference_does_not_fit()
    {
        var report = await Reports.Single<SubjectKeyAnalyzer>("using Emojoi.PersonalData;\n[DataSubject(\"member\")] public class Member { [SubjectKey] public int Tenant { get; set; } [SubjectKey] public System.Guid Number { get; set; } } public class Post { [SubjectReference(typeof(Member))] public string? By { get; set; } }");
        Assert.Equal(
            "'Post.By' is of type 'string?', which does not fit the key 'Member.Tenant' of type 'int' or 'Member.Number' of type 'Guid'; give both one type, so that access finds the record (R-ACCESS)",
            report.GetMessage());
    }

    [Theory]
    [InlineData("[DataSubject(\"member\")] public class Member { [SubjectKey] public System.Guid Number { get; set; } }")]
    [InlineData("[DataSubject(\"member\")] public class Member { [SubjectKey] public System.Guid Number; public int Id; }")]
    [InlineData("[DataSubject(\"member\")] public class Member { public int Id { get; set; } }")]
    [InlineData("[DataSubject(\"member\")] public class Member { public long MemberId { get; set; } }")]
    [InlineData("[DataSubject(\"member\")] public record Member([SubjectKey] int Number, string Name);")]
    [InlineData("public class Entity { public int Id { get; set; } } [DataSubject(\"member\")] public class Member : Entity { }")]
    [InlineData("public abstract class Entity { [SubjectKey] public abstract int Key { get; } } [DataSubject(\"member\")] public class Member : Entity { [SubjectKey] public override int Key => 1; }")]
    [InlineData("[DataSubject(\"member\")] public abstract class Person { }")]
    public Task Accepts_one_key_marked_or_by_convention(string declaration) => Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Fact]
    public Task Finds_the_key_in_another_part_of_the_type() => new RuleTest<SubjectKeyAnalyzer>
    {
        Sources =
        [
            "using Emojoi.PersonalData;\n[DataSubject(\"member\")] public partial class Member { }",
            "using Emojoi.PersonalData;\npublic partial class Member { [SubjectKey] public int Number { get; set; } }",
        ],
    }.RunAsync();

    [Theory]
    [InlineData("{|EPD3003:\"guest\"|}")]
    [InlineData("{|EPD3003:\"\"|}")]
    [InlineData("{|EPD3003:Names.Old|}")]
    public Task Reports_an_undefined_subject(string subject) => Verify.Verify(
        "using Emojoi.PersonalData;\n[DataSubject(" + subject + ")] public class Member { public int Id { get; set; } }\n"
        + "public static class Names { public const string Old = \"user\"; }");

    [Fact]
    public async Task Names_the_nearest_subject()
    {
        var report = await Reports.Single<SubjectKeyAnalyzer>("using Emojoi.PersonalData;\n[DataSubject(\"Membr\")] public class Member { public int Id { get; set; } }");
        Assert.Equal(
            "'Member' is data subject 'Membr', which the privacy policy does not define (did you mean 'member'?); name a defined subject or add it to the policy (R-ACCESS)",
            report.GetMessage());
        Assert.Equal("member", report.Properties[DiagnosticProperties.Suggestion]);
    }

    [Theory]
    [InlineData("[DataSubject] public class Member { public int Id; }")]
    [InlineData("[DataSubject(Missing)] public class Member { public int Id; }")]
    [InlineData("[DataSubject(1)] public class Member { public int Id; }")]
    [InlineData("public class Post { [SubjectReference] public int Author; }")]
    [InlineData("public class Post { [SubjectReference(typeof(Missing))] public int Author; }")]
    [InlineData("public class Post { [SubjectReference(typeof())] public int Author; }")]
    [InlineData("public class Post { [SubjectReference(null)] public int Author; }")]
    [InlineData("[DataSubject(\"member\")] public class Member { public Missing Id; } public class Post { [SubjectReference(typeof(Member))] public int Author; }")]
    public Task Leaves_what_does_not_compile_to_the_compiler(string declaration) => Verify.VerifyBroken("using Emojoi.PersonalData;\n" + declaration);

    [Theory]
    [InlineData("[SubjectReference({|EPD3003:typeof(string)|})] public string? Author { get; set; }")]
    [InlineData("[SubjectReference({|EPD3003:typeof(Post)|})] public int Author { get; set; }")]
    [InlineData("[SubjectReference({|EPD3003:typeof(int[])|})] public int Author { get; set; }")]
    [InlineData("[SubjectReference({|EPD3003:typeof(Member)|})] public string? Author { get; set; }")]
    [InlineData("[SubjectReference({|EPD3003:typeof(Member)|}, Role = SubjectRole.CoOwner)] public int Author { get; set; }")]
    [InlineData("[SubjectReference({|EPD3003:typeof(Member)|})] public int author;")]
    [InlineData("[SubjectReference({|EPD3003:typeof(Member)|})] public Post? Author { get; set; }")]
    [InlineData("[SubjectReference({|EPD3003:typeof(Member)|})] public System.Collections.Generic.List<string> Readers { get; set; } = [];")]
    [InlineData("public void Add([SubjectReference({|EPD3003:typeof(Member)|})] long author) { }")]
    public Task Reports_a_reference_that_finds_nobody(string member) => Verify.Verify(Post(member));

    [Theory]
    [InlineData("[SubjectReference(typeof(Member))] public System.Guid Author { get; set; }")]
    [InlineData("[SubjectReference(typeof(Member))] public System.Guid? Author { get; set; }")]
    [InlineData("[SubjectReference(typeof(Member), Role = SubjectRole.Accessor)] public System.Guid author;")]
    [InlineData("[SubjectReference(typeof(Member))] public Member? Author { get; set; }")]
    [InlineData("[SubjectReference(typeof(Member))] public Premium? Author { get; set; }")]
    [InlineData("[SubjectReference(typeof(Premium))] public System.Guid Author { get; set; }")]
    [InlineData("[SubjectReference(typeof(Member))] public System.Collections.Generic.ICollection<Member> Readers { get; set; } = [];")]
    [InlineData("[SubjectReference(typeof(Member))] public System.Guid[] Readers { get; set; } = [];")]
    [InlineData("[SubjectReference(typeof(Member))] public MemberId Author { get; set; }")]
    [InlineData("[SubjectReference(typeof(Keyless))] public string? Author { get; set; }")]
    [InlineData("public void Add([SubjectReference(typeof(Member))] System.Guid author) { }")]
    public Task Accepts_a_reference_that_fits_the_key(string member) => Verify.Verify(Post(member));

    [Fact]
    public Task Accepts_a_type_that_belongs_to_a_subject() => Verify.Verify(
        "using Emojoi.PersonalData;\n[SubjectReference(typeof(Member))] public class Settings { }\n[DataSubject(\"member\")] public class Member { public int Id { get; set; } }");

    [Fact]
    public Task Reports_a_type_that_belongs_to_nobody() => Verify.Verify(
        "using Emojoi.PersonalData;\n[SubjectReference({|EPD3003:typeof(object)|})] public class Settings { }");

    [Fact]
    public Task Accepts_a_number_that_widens_to_the_key() => Verify.Verify(
        "using Emojoi.PersonalData;\n[DataSubject(\"member\")] public class Member { public long Id { get; set; } }\npublic class Post { [SubjectReference(typeof(Member))] public int Author { get; set; } }");

    private static string Post(string member) => $$"""
        using Emojoi.PersonalData;

        [DataSubject("member")]
        public class Member
        {
            [SubjectKey]
            public System.Guid Number { get; set; }

            public int Id { get; set; }
        }

        public class Premium : Member
        {
        }

        [DataSubject("member")]
        public abstract class Keyless
        {
        }

        public readonly record struct MemberId(System.Guid Value)
        {
            public static implicit operator System.Guid(MemberId id) => id.Value;
        }

        public class Post
        {
            {{member}}
        }
        """;
}

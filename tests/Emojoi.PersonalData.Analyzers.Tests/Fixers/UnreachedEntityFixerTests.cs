using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<UnreachedEntityAnalyzer, UnreachedEntityFixer>;

public sealed class UnreachedEntityFixerTests
{
    private const string Database = """


        namespace People
        {
            [Emojoi.PersonalData.DataSubject("member")] public class Member { public long Id { get; set; } }
            public class Db : Microsoft.EntityFrameworkCore.DbContext { public Microsoft.EntityFrameworkCore.DbSet<Order> Orders => new(); }
        }
        """ + EntityFramework.Source;

    [Fact]
    public Task Marks_the_member_that_is_called_like_the_key() => Verifier.Verify(
        """
        using Emojoi.PersonalData;
        using People;

        public class {|EPD3004:Order|}
        {
            public long Id { get; set; }

            public long MemberId { get; set; }

            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }
        """ + Database,
        """
        using Emojoi.PersonalData;
        using People;

        public class Order
        {
            public long Id { get; set; }

            [SubjectReference(typeof(Member))]
            public long MemberId { get; set; }

            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }
        """ + Database);

    [Fact]
    public Task Adds_a_reference_where_no_member_looks_like_the_key() => Verifier.Verify(
        """
        using Emojoi.PersonalData;
        using People;

        public class {|EPD3004:Order|}
        {
            public long Id { get; set; }

            /// <summary>Where the bill goes.</summary>
            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }
        """ + Database,
        """
        using Emojoi.PersonalData;
        using People;

        public class Order
        {
            public long Id { get; set; }

            [SubjectReference(typeof(Member))]
            public long MemberId { get; set; }

            /// <summary>Where the bill goes.</summary>
            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }
        """ + Database);

    [Theory]
    [InlineData("\n{\n    [PersonalData(\"email\", \"profile\")]\n    public string? Email { get; set; }\n}", "\n{\n    [SubjectReference(typeof(Member))]\n    public long MemberId { get; set; }\n\n    [PersonalData(\"email\", \"profile\")]\n    public string? Email { get; set; }\n}")]
    [InlineData(" { [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }", " { [SubjectReference(typeof(Member))] public long MemberId { get; set; } [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }")]
    [InlineData(" { public long Id { get; set; } [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }", " { public long Id { get; set; } [SubjectReference(typeof(Member))] public long MemberId { get; set; } [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }")]
    public Task Lays_it_out_as_the_members_are(string before, string after) => Verifier.Verify(
        "using Emojoi.PersonalData;\nusing People;\n\npublic class {|EPD3004:Order|}" + before + Database,
        "using Emojoi.PersonalData;\nusing People;\n\npublic class Order" + after + Database);

    [Theory]
    [InlineData("public class {|EPD3004:Order|} { public System.Guid MemberId { get; set; } [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }")]
    [InlineData("public record {|EPD3004:Order|}(long Id, [PersonalData(\"email\", \"profile\")] string Email);")]
    public Task Offers_nothing_where_the_name_is_taken_or_there_is_no_body(string declaration) => Verifier.VerifyNone("using Emojoi.PersonalData;\nusing People;\n\n" + declaration + Database);
}

using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<NoDataSubjectAnalyzer, NoDataSubjectFixer>;

public sealed class NoDataSubjectFixerTests
{
    private const string Member = """


        namespace People
        {
            [Emojoi.PersonalData.DataSubject("member")] public class Member { public long Id { get; set; } }
        }
        """;

    [Fact]
    public Task Marks_the_member_that_is_called_like_the_key() => Verifier.Verify(
        """
        using Emojoi.PersonalData;
        using People;

        public class {|EPD1010:Order|}
        {
            public long Id { get; set; }

            public long SellerId { get; set; }

            public long MemberId { get; set; }

            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }

        public record {|EPD1010:Visit|}(long GuestId, [PersonalData("nickname", "profile")] string Name);
        """ + Member,
        """
        using Emojoi.PersonalData;
        using People;

        public class Order
        {
            public long Id { get; set; }

            public long SellerId { get; set; }

            [SubjectReference(typeof(Member))]
            public long MemberId { get; set; }

            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }

        public record Visit([SubjectReference(typeof(Member))] long GuestId, [PersonalData("nickname", "profile")] string Name);
        """ + Member);

    [Fact]
    public Task Marks_the_type_where_no_member_looks_like_the_key() => Verifier.Verify(
        """
        using Emojoi.PersonalData;
        using People;

        public class {|EPD1010:Order|}
        {
            public System.Guid MemberId { get; set; }

            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }
        """ + Member,
        """
        using Emojoi.PersonalData;
        using People;

        [SubjectReference(typeof(Member))]
        public class Order
        {
            public System.Guid MemberId { get; set; }

            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }
        """ + Member);
}

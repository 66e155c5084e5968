using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<MissingAgeGateAnalyzer, MissingAgeGateFixer>;

public sealed class MissingAgeGateFixerTests
{
    private const string Member = """


        [DataSubject("member")]
        public class Member
        {
            public long Id { get; set; }

            [PersonalData("birth-date", "profile")]
            public DateOnly? Born { get; set; }
        }
        """;

    private const string Gate = """


        public static class Age { [AgeCheck] public static bool Allows(DateOnly born) => born.Year < 2000; }
        """;

    [Theory]
    [InlineData("public void Register(Member member, DateOnly born)\n    {\n        {|EPD3009:member.Born = born|};\n    }", "public void Register(Member member, DateOnly born)\n    {\n        if (!Age.Allows(born))\n        {\n            return;\n        }\n\n        member.Born = born;\n    }")]
    [InlineData("public Member? Register(DateOnly born) => new() { {|EPD3009:Born = born|} };", "public Member? Register(DateOnly born) => Age.Allows(born) ? new() { Born = born } : null;")]
    [InlineData("public void Register(Member member, DateOnly born)\n    {\n        Set(member, born);\n    }\n\n    private static void Set(Member member, DateOnly born) => {|EPD3009:member.Born = born|};", "public void Register(Member member, DateOnly born)\n    {\n        if (!Age.Allows(born))\n        {\n            return;\n        }\n\n        Set(member, born);\n    }\n\n    private static void Set(Member member, DateOnly born) => member.Born = born;")]
    public Task Asks_about_the_date_before_it_is_kept(string before, string after) => Verifier.Verify(Source(before, Member + Gate), Source(after, Member + Gate));

    [Fact]
    public Task Asks_what_the_caller_passed() => Verifier.Verify(
        Source("public void Register(Member member, DateOnly born, [AgeCheck] bool isAdult)\n    {\n        {|EPD3009:member.Born = born|};\n    }", Member),
        Source("public void Register(Member member, DateOnly born, [AgeCheck] bool isAdult)\n    {\n        if (!isAdult)\n        {\n            return;\n        }\n\n        member.Born = born;\n    }", Member));

    [Theory]
    [InlineData("public Member? Register(Member member, DateOnly born)\n    {\n        {|EPD3009:member.Born = born|};\n        return member;\n    }", "public Member? Register(Member member, DateOnly born)\n    {\n        member.Born = born;\n        if (!member.IsOldEnough)\n        {\n            return null;\n        }\n\n        return member;\n    }")]
    [InlineData("public Member? Register(DateOnly born)\n    {\n        var member = new Member { {|EPD3009:Born = born|} };\n        return member;\n    }", "public Member? Register(DateOnly born)\n    {\n        var member = new Member { Born = born };\n        if (!member.IsOldEnough)\n        {\n            return null;\n        }\n\n        return member;\n    }")]
    public Task Asks_the_person_when_they_know(string before, string after) => Verifier.Verify(Source(before, Asked), Source(after, Asked));

    [Theory]
    [InlineData("public void Register(Member member, DateOnly born) => {|EPD3009:member.Born = born|};")]
    [InlineData("public void Register(Member member, DateOnly born)\n    {\n        {|EPD3009:member.Born = born|};\n    }")]
    public Task Offers_nothing_where_nobody_can_be_asked(string member) => Verifier.VerifyNone(Source(member, Member));

    private static string Asked => Member.Replace("    public long Id", "    [AgeCheck]\n    public bool IsOldEnough => Born?.Year < 2000;\n\n    public long Id", StringComparison.Ordinal);

    private static string Source(string member, string types) =>
        "using System;\nusing Emojoi.PersonalData;\n\npublic class Registration\n{\n    " + member + "\n}" + types;
}

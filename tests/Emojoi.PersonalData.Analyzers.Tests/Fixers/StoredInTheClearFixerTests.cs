using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<StoredInTheClearAnalyzer, StoredInTheClearFixer>;

public sealed class StoredInTheClearFixerTests
{
    [Fact]
    public Task Marks_each_member_by_itself() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        [DataSubject("member")]
        public class Patient
        {
            /// <summary>What the doctor wrote.</summary>
            [PersonalData("health-note", "profile")]
            public string? {|EPD4002:Note|} { get; set; }

            [PersonalData("health-note", "profile")]
            private string? {|EPD4002:first|}, {|EPD4002:second|};
        }
        """,
        """
        using Emojoi.PersonalData;

        [DataSubject("member")]
        public class Patient
        {
            /// <summary>What the doctor wrote.</summary>
            [PersonalData("health-note", "profile")]
            [Encrypted]
            public string? Note { get; set; }

            [PersonalData("health-note", "profile")]
            [Encrypted]
            private string? first;
            [PersonalData("health-note", "profile")]
            [Encrypted]
            private string? second;
        }
        """);

    [Fact]
    public Task Marks_the_parameter_of_a_record_and_a_type() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        [DataSubject("member")]
        public record Patient([PersonalData("health-note", "profile")] string {|EPD4002:Note|});

        [DataSubject("member")]
        [PersonalData("health-note", "profile")]
        public class {|EPD4002:Record|} { }
        """,
        """
        using Emojoi.PersonalData;

        [DataSubject("member")]
        public record Patient([PersonalData("health-note", "profile")] [Encrypted] string Note);

        [DataSubject("member")]
        [PersonalData("health-note", "profile")]
        [Encrypted]
        public class Record { }
        """);
}

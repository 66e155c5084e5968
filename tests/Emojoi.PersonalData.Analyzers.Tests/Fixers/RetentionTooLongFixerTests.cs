using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<RetentionTooLongAnalyzer, RetentionTooLongFixer>;

public sealed class RetentionTooLongFixerTests
{
    [Fact]
    public Task Keeps_the_data_as_long_as_its_purpose_says() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Log
        {
            [PersonalData("ip-address", "security", {|EPD1006:"statutory"|})]
            public string A { get; set; } = "";

            [PersonalData("ip-address", retention: {|EPD1006:"statutory"|}, purpose: "security", Erasure = ErasureStrategy.IPPrefix)] // kept
            public string B { get; set; } = "";

            [PersonalData("ip-address",
                "security",
                {|EPD1006:"statutory"|})]
            public string C { get; set; } = "";
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Log
        {
            [PersonalData("ip-address", "security")]
            public string A { get; set; } = "";

            [PersonalData("ip-address", purpose: "security", Erasure = ErasureStrategy.IPPrefix)] // kept
            public string B { get; set; } = "";

            [PersonalData("ip-address",
                "security")]
            public string C { get; set; } = "";
        }
        """);

    [Fact]
    public Task Offers_nothing_where_a_condition_stands_in_the_argument() => Verifier.VerifyNone(
        """
        using Emojoi.PersonalData;

        public class Log
        {
            [PersonalData("ip-address", "security", {|EPD1006:"statu" +
        #if !NEVER
                "tory"
        #endif
                + ""|})]
            public string A { get; set; } = "";
        }
        """);
}

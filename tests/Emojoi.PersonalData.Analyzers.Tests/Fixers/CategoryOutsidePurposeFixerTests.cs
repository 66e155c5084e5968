using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Test = FixTest<CategoryOutsidePurposeAnalyzer, CategoryOutsidePurposeFixer>;
using Verifier = CodeFixVerifier<CategoryOutsidePurposeAnalyzer, CategoryOutsidePurposeFixer>;

public sealed class CategoryOutsidePurposeFixerTests
{
    [Fact]
    public async Task Adds_the_categories_to_their_purposes_in_the_policy()
    {
        var test = new Test
        {
            TestCode = """
                using Emojoi.PersonalData;

                public class Customer
                {
                    [PersonalData("ip-address", {|EPD1005:"profile"|})]
                    public string A { get; set; } = "";

                    [PersonalData("post", {|EPD1005:"profile"|})]
                    public string B { get; set; } = "";

                    [PersonalData("email", {|EPD1005:"payment"|})]
                    public string C { get; set; } = "";
                }
                """,
            FixedCode = """
                using Emojoi.PersonalData;

                public class Customer
                {
                    [PersonalData("ip-address", "profile")]
                    public string A { get; set; } = "";

                    [PersonalData("post", "profile")]
                    public string B { get; set; } = "";

                    [PersonalData("email", "payment")]
                    public string C { get; set; } = "";
                }
                """,
            FixedPolicy = ExamplePolicy.Text
                .Replace("\"birth-date\": \"optional\" }", "\"birth-date\": \"optional\", \"ip-address\": \"optional\", \"post\": \"optional\" }", StringComparison.Ordinal)
                .Replace("\"pay-institution\", \"categories\": {} }", "\"pay-institution\", \"categories\": { \"email\": \"optional\" } }", StringComparison.Ordinal),
        };

        await test.RunAsync();
    }

    [Fact]
    public Task Names_a_purpose_that_lists_the_category_in_the_style_of_the_code() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData("ip-address", {|EPD1005:"profile"|})]
            public string A { get; set; } = "";

            [PersonalData("ip-address", {|EPD1005:Purposes.Profile|})]
            public string B { get; set; } = "";
        }

        namespace Emojoi.PersonalData
        {
            internal static class Purposes
            {
                public const string Profile = "profile";
                public const string Security = "security";
            }
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData("ip-address", "security")]
            public string A { get; set; } = "";

            [PersonalData("ip-address", Purposes.Security)]
            public string B { get; set; } = "";
        }

        namespace Emojoi.PersonalData
        {
            internal static class Purposes
            {
                public const string Profile = "profile";
                public const string Security = "security";
            }
        }
        """,
        "EPD1005.UsePurpose.security");

    [Fact]
    public async Task Offers_no_other_purpose_where_none_lists_the_category()
    {
        var test = new Test
        {
            TestCode = """[Emojoi.PersonalData.PersonalData("post", {|EPD1005:"profile"|})] public class C { }""",
            FixedCode = """[Emojoi.PersonalData.PersonalData("post", "profile")] public class C { }""",
            FixedPolicy = ExamplePolicy.Text.Replace("\"birth-date\": \"optional\" }", "\"birth-date\": \"optional\", \"post\": \"optional\" }", StringComparison.Ordinal),
            CodeActionVerifier = (action, _) => Assert.Equal("EPD1005.AddToPolicy", action.EquivalenceKey),
        };

        await test.RunAsync();
    }
}

using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using CategoryTest = FixTest<UnknownCategoryAnalyzer, UnknownCategoryFixer>;
using CategoryVerifier = CodeFixVerifier<UnknownCategoryAnalyzer, UnknownCategoryFixer>;
using PurposeTest = FixTest<UnknownPurposeAnalyzer, UnknownPurposeFixer>;
using PurposeVerifier = CodeFixVerifier<UnknownPurposeAnalyzer, UnknownPurposeFixer>;
using RetentionTest = FixTest<UnknownRetentionAnalyzer, UnknownRetentionFixer>;
using RetentionVerifier = CodeFixVerifier<UnknownRetentionAnalyzer, UnknownRetentionFixer>;

public sealed class UnknownIdFixerTests
{
    /// <summary>Of two categories in two lines, with a comment in each.</summary>
    private const string Policy = """
        {
          // ours
          "name": "Shop", "version": "1", "effective": "2026-12-01",
          "categories": {
            "email": { "title": "E-mail address" }, // as given
            "nickname": { "title": "Nickname" }
          },
          "retentions": { "account": { "title": "Account", "until": "account-closure", "then": "erase" } },
          "purposes": { "profile": { "title": "Profile", "basis": "contract", "categories": { "email": "required" } } }
        }
        """;

    [Fact]
    public Task Changes_a_category_to_the_nearest_and_keeps_the_rest_of_the_line() => CategoryVerifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData(/* what */ {|EPD1002:"nikname"|} /* others see */, "profile")] // shown
            public string Name { get; set; } = "";

            [PersonalData(purpose: "profile", category: {|EPD1002:"e-mial"|})]
            public string Mail { get; set; } = "";
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData(/* what */ "nickname" /* others see */, "profile")] // shown
            public string Name { get; set; } = "";

            [PersonalData(purpose: "profile", category: "email")]
            public string Mail { get; set; } = "";
        }
        """);

    [Fact]
    public Task Changes_a_purpose_and_a_retention() => Task.WhenAll(
        PurposeVerifier.Verify(
            """[Emojoi.PersonalData.PersonalData("email", {|EPD1003:"profil"|})] public class C { }""",
            """[Emojoi.PersonalData.PersonalData("email", "profile")] public class C { }"""),
        RetentionVerifier.Verify(
            """[Emojoi.PersonalData.PersonalData("email", "profile", {|EPD1004:"account-livetime"|})] public class C { }""",
            """[Emojoi.PersonalData.PersonalData("email", "profile", "account-lifetime")] public class C { }"""));

    [Fact]
    public Task Replaces_a_constant_by_a_constant_and_by_text_where_there_is_none() => CategoryVerifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            private const string Mail = "emial";
            private const string Name = "nikname";

            [PersonalData({|EPD1002:Mail|}, "profile")]
            public string A { get; set; } = "";

            [PersonalData({|EPD1002:Name|}, "profile")]
            public string B { get; set; } = "";
        }

        namespace Emojoi.PersonalData
        {
            internal static class Categories
            {
                public const string Email = "email";
            }
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            private const string Mail = "emial";
            private const string Name = "nikname";

            [PersonalData(Categories.Email, "profile")]
            public string A { get; set; } = "";

            [PersonalData("nickname", "profile")]
            public string B { get; set; } = "";
        }

        namespace Emojoi.PersonalData
        {
            internal static class Categories
            {
                public const string Email = "email";
            }
        }
        """);

    [Fact]
    public Task Offers_nothing_for_what_can_be_neither_changed_nor_added() => CategoryVerifier.VerifyNone(
        """
        [Emojoi.PersonalData.PersonalData({|EPD1002:"Größe in Fuß"|}, "profile")] public class C { }
        """);

    [Fact]
    public async Task Adds_categories_to_the_policy_and_keeps_its_comments_and_layout()
    {
        const string Source = """
            using Emojoi.PersonalData;

            public class Customer
            {
                [PersonalData({|#0:"shoe-size"|}, "profile")]
                public string A { get; set; } = "";

                [PersonalData({|#1:"hobby"|}, "profile")]
                public string B { get; set; } = "";

                [PersonalData({|#2:"shoe-size"|}, "profile")]
                public string C { get; set; } = "";
            }
            """;
        var test = new CategoryTest
        {
            TestCode = Source.Replace("#0", "EPD1002", StringComparison.Ordinal).Replace("#1", "EPD1002", StringComparison.Ordinal).Replace("#2", "EPD1002", StringComparison.Ordinal),
            FixedCode = Source.Replace("{|#0:", "", StringComparison.Ordinal).Replace("{|#1:", "", StringComparison.Ordinal).Replace("{|#2:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal),
            Policy = Policy,
            FixedPolicy = Policy.Replace(
                "\"title\": \"Nickname\" }\n",
                "\"title\": \"Nickname\" },\n    \"shoe-size\": { \"title\": \"Shoe size\" },\n    \"hobby\": { \"title\": \"Hobby\" }\n",
                StringComparison.Ordinal),
            CodeActionEquivalenceKey = "EPD1002.AddToPolicy",
        };

        await test.RunAsync();
    }

    [Fact]
    public async Task Adds_a_purpose_and_a_retention_to_the_policy()
    {
        var purpose = new PurposeTest
        {
            TestCode = """[Emojoi.PersonalData.PersonalData("email", {|EPD1003:"newsletter"|})] public class C { }""",
            FixedCode = """[Emojoi.PersonalData.PersonalData("email", "newsletter")] public class C { }""",
            Policy = Policy,
            FixedPolicy = Policy.Replace(
                "\"email\": \"required\" } } }",
                "\"email\": \"required\" } }, \"newsletter\": { \"title\": \"Newsletter\", \"basis\": \"consent\", \"categories\": {} } }",
                StringComparison.Ordinal),
            CodeActionEquivalenceKey = "EPD1003.AddToPolicy",
        };
        var retention = new RetentionTest
        {
            TestCode = """[Emojoi.PersonalData.PersonalData("email", "profile", {|EPD1004:"a-year"|})] public class C { }""",
            FixedCode = """[Emojoi.PersonalData.PersonalData("email", "profile", "a-year")] public class C { }""",
            Policy = Policy,
            FixedPolicy = Policy.Replace(
                "\"then\": \"erase\" } }",
                "\"then\": \"erase\" }, \"a-year\": { \"title\": \"A year\", \"until\": \"account-closure\", \"then\": \"erase\" } }",
                StringComparison.Ordinal),
            CodeActionEquivalenceKey = "EPD1004.AddToPolicy",
        };

        await purpose.RunAsync();
        await retention.RunAsync();
    }
}

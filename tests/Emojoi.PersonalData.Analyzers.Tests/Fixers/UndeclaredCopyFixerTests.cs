using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<DataFlowAnalyzer, UndeclaredCopyFixer>;

public sealed class UndeclaredCopyFixerTests
{
    private const string Constants = """

        namespace Emojoi.PersonalData
        {
            internal static class Categories { public const string Email = "email"; }
            internal static class Purposes { public const string Profile = "profile"; }
            internal static class Retentions { public const string Statutory = "statutory"; }
        }
        """;

    [Fact]
    public Task Tags_a_property_as_the_original_is() => Verifier.Verify(
        Source("public string To { get; set; } = \"\";", "{|EPD1012:letter.To|} = member.Email;"),
        Source("[PersonalData(\"email\", \"profile\")]\n    public string To { get; set; } = \"\";", "letter.To = member.Email;"));

    [Fact]
    public Task Tags_one_field_of_several() => Verifier.Verify(
        Source("public string To = \"\", Theme = \"\";", "{|EPD1012:letter.To|} = member.Email;"),
        Source("[PersonalData(\"email\", \"profile\")]\n    public string To = \"\";\n    public string Theme = \"\";", "letter.To = member.Email;"));

    [Fact]
    public Task Tags_a_member_once_for_all_its_copies() => Verifier.Verify(
        Source("public string To { get; set; } = \"\";", "{|EPD1012:letter.To|} = member.Email; {|EPD1012:letter.To|} = member.Email.Trim();"),
        Source("[PersonalData(\"email\", \"profile\")]\n    public string To { get; set; } = \"\";", "letter.To = member.Email; letter.To = member.Email.Trim();"));

    [Fact]
    public Task Tags_for_all_that_the_copy_is_made_of() => Verifier.Verify(
        Source("public string To { get; set; } = \"\";", "{|EPD1012:letter.To|} = member.Name + member.Email;"),
        Source(
            "[PersonalData(\"email\", \"profile\")]\n    [PersonalData(\"nickname\", \"profile\")]\n    [PersonalData(\"nickname\", \"push\")]\n    public string To { get; set; } = \"\";",
            "letter.To = member.Name + member.Email;"));

    [Fact]
    public Task Keeps_the_retention_that_the_original_names() => Verifier.Verify(
        Source("public string To { get; set; } = \"\";", "{|EPD1012:letter.To|} = member.Invoice;"),
        Source("[PersonalData(\"email\", \"profile\", \"statutory\")]\n    public string To { get; set; } = \"\";", "letter.To = member.Invoice;"));

    [Fact]
    public Task Writes_the_constants_where_there_are_some() => Verifier.Verify(
        Source("public string To { get; set; } = \"\";", "{|EPD1012:letter.To|} = member.Invoice;") + Constants,
        Source("[PersonalData(Categories.Email, Purposes.Profile, Retentions.Statutory)]\n    public string To { get; set; } = \"\";", "letter.To = member.Invoice;") + Constants);

    [Fact]
    public Task Tags_a_positional_parameter_of_a_record() => Verifier.Verify(
        Source("", "_ = new Note(\"x\") with { {|EPD1012:To|} = member.Email };") + "\npublic record Note(string To);",
        Source("", "_ = new Note(\"x\") with { To = member.Email };") + "\npublic record Note([PersonalData(\"email\", \"profile\")] string To);");

    [Fact]
    public Task Tags_a_member_that_another_file_declares_and_imports_the_vocabulary_there() => new FixTest<DataFlowAnalyzer, UndeclaredCopyFixer>
    {
        TestState = { Sources = { Source("", "{|EPD1012:card.To|} = member.Email;"), "public class Card\n{\n    public string To = \"\";\n}" } },
        FixedState =
        {
            Sources = { Source("", "card.To = member.Email;"), "using Emojoi.PersonalData;\n\npublic class Card\n{\n    [PersonalData(\"email\", \"profile\")]\n    public string To = \"\";\n}" },
        },
    }.RunAsync();

    [Fact]
    public Task Tags_what_a_helper_copies_into() => Verifier.Verify(
        Source("public string To { get; set; } = \"\"; public void Put(string to) => {|EPD1012:To|} = to;", "letter.Put(member.Email);"),
        Source("[PersonalData(\"email\", \"profile\")]\n    public string To { get; set; } = \"\"; public void Put(string to) => To = to;", "letter.Put(member.Email);"));

    [Fact]
    public Task Offers_nothing_where_a_directive_divides_the_declaration() => Verifier.VerifyNone(
        Source("public\n#if true\n    string\n#endif\n    To { get; set; } = \"\";", "{|EPD1012:letter.To|} = member.Email;"));

    private static string Source(string member, string statement) => $$"""
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("email", "profile", "statutory")] public string Invoice { get; set; } = "";
            [PersonalData("nickname", "profile")][PersonalData("nickname", "push")] public string Name { get; set; } = "";
        }

        public class Letter
        {
            {{member}}
        }

        public class Post
        {
            public void Address(Letter letter, Card card, Member member)
            {
                {{statement}}
            }
        }

        {{(statement.Contains("card.", StringComparison.Ordinal) ? "" : "public class Card { }")}}
        """;
}

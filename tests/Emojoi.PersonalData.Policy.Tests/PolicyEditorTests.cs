using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Policy.Tests;

public class PolicyEditorTests
{
    private const string Head = "\"name\": \"n\", \"version\": \"1\", \"effective\": \"2026-12-01\"";

    [Fact]
    public void A_category_goes_on_a_line_of_its_own_like_its_siblings() => Adds(
        SectionKind.Categories, "phone-number",
        """
        {
          "name": "n", "version": "1", "effective": "2026-12-01",
          "categories": {
            "email": { "title": "E-mail" } // the address
          }
        }
        """,
        """
        {
          "name": "n", "version": "1", "effective": "2026-12-01",
          "categories": {
            "email": { "title": "E-mail" }, // the address
            "phone-number": { "title": "Phone number" }
          }
        }
        """);

    [Fact]
    public void A_category_is_added_with_what_is_known_of_it()
    {
        const string Text = "{ " + Head + ", \"categories\": { \"email\": { \"title\": \"E-mail\" } } }";
        var category = new NewCategory { Title = "Health \"data\"", Sensitive = true, Observed = true, Map = [new("fides", "user.health_and_medical"), new("dpv", "Health")] };
        var edited = PolicyEditor.Apply(Text, PolicyEditor.AddCategory(Text, PolicyReader.Read(Text), "health", category));
        Assert.Equal(
            "{ " + Head + ", \"categories\": { \"email\": { \"title\": \"E-mail\" }, \"health\": { \"title\": \"Health \\\"data\\\"\", \"sensitive\": true, \"source\": \"observed\","
            + " \"map\": { \"fides\": \"user.health_and_medical\", \"dpv\": \"Health\" } } } }",
            edited);
        Assert.Empty(PolicyReader.Read(edited).Problems);
    }

    [Fact]
    public void A_category_that_is_defined_already_is_not_added()
    {
        const string Text = "{ " + Head + ", \"categories\": { \"email\": { \"title\": \"E-mail\" } } }";
        Assert.Empty(PolicyEditor.AddCategory(Text, PolicyReader.Read(Text), "email", new NewCategory { Title = "Mail" }));
    }

    [Fact]
    public void A_trailing_comma_stays_trailing() => Adds(
        SectionKind.Categories, "phone",
        """
        {
          "name": "n", "version": "1", "effective": "2026-12-01",
          "categories": {
            "email": { "title": "E-mail" }, /* a */ // b
            // c
          },
        }
        """,
        """
        {
          "name": "n", "version": "1", "effective": "2026-12-01",
          "categories": {
            "email": { "title": "E-mail" }, /* a */ // b
            "phone": { "title": "Phone" },
            // c
          },
        }
        """);

    [Fact]
    public void An_entry_has_one_key_a_line_where_its_sibling_has() => Adds(
        SectionKind.Retentions, "log",
        """
        {
        	"name": "n", "version": "1", "effective": "2026-12-01",
        	"retentions": {
        		"account": {
        			"until": "account-closure",
        			"then": "erase"
        		}
        	}
        }
        """,
        """
        {
        	"name": "n", "version": "1", "effective": "2026-12-01",
        	"retentions": {
        		"account": {
        			"until": "account-closure",
        			"then": "erase"
        		},
        		"log": {
        			"title": "Log",
        			"until": "account-closure",
        			"then": "erase"
        		}
        	}
        }
        """);

    [Fact]
    public void A_missing_section_is_created() => Adds(
        SectionKind.Purposes, "profile",
        "{\r\n    \"name\": \"n\",\r\n    \"version\": \"1\",\r\n    \"effective\": \"2026-12-01\" // day\r\n}\r\n",
        "{\r\n    \"name\": \"n\",\r\n    \"version\": \"1\",\r\n    \"effective\": \"2026-12-01\", // day\r\n    \"purposes\": {\r\n        \"profile\": { \"title\": \"Profile\", \"basis\": \"consent\", \"categories\": {} }\r\n    }\r\n}\r\n");

    [Fact]
    public void A_file_on_one_line_stays_on_one_line() => Adds(
        SectionKind.Subjects, "member",
        "{ " + Head + " }",
        "{ " + Head + ", \"subjects\": { \"member\": { \"title\": \"Member\" } } }");

    [Fact]
    public void An_empty_section_on_one_line_gets_lines_in_a_file_that_has_them() => Adds(
        SectionKind.Categories, "email",
        "{\n  " + Head + ",\n  \"categories\": { }\n}",
        "{\n  " + Head + ",\n  \"categories\": {\n    \"email\": { \"title\": \"Email\" }\n  }\n}");

    [Fact]
    public void An_empty_section_keeps_its_comment() => Adds(
        SectionKind.Categories, "email",
        "{\n  " + Head + ",\n  \"categories\": {\n    // none yet\n  }\n}",
        "{\n  " + Head + ",\n  \"categories\": {\n    // none yet\n    \"email\": { \"title\": \"Email\" }\n  }\n}");

    [Fact]
    public void An_empty_section_keeps_its_block_comment() => Adds(
        SectionKind.Categories, "email",
        "{\n  " + Head + ",\n  \"categories\": { /* none yet */ }\n}",
        "{\n  " + Head + ",\n  \"categories\": { /* none yet */ \"email\": { \"title\": \"Email\" } }\n}");

    [Fact]
    public void A_recipient_is_valid_and_gets_nothing()
    {
        var edited = Add(ExamplePolicy.Text, SectionKind.Recipients, "weather-service");
        var recipient = PolicyReader.Read(edited).Policy!.Recipients.Find("weather-service")!;
        Assert.Equal(("Weather service", "processor", 0), (recipient.Title, recipient.Role, recipient.Categories.Count));
    }

    [Theory]
    [InlineData(SectionKind.Categories, "email")]
    [InlineData(SectionKind.Categories, "E Mail")]
    [InlineData(SectionKind.Purposes, "")]
    public void Nothing_is_added_twice_or_under_what_is_no_id(SectionKind section, string id) =>
        Assert.Empty(PolicyEditor.AddEntry(ExamplePolicy.Text, PolicyReader.Read(ExamplePolicy.Text), section, id));

    [Theory]
    [InlineData("")]
    [InlineData("{ \"categories\": ")]
    [InlineData("[]")]
    [InlineData("{ \"categories\": [] }")]
    public void Nothing_is_added_where_there_is_no_place(string text) =>
        Assert.Empty(PolicyEditor.AddEntry(text, PolicyReader.Read(text), SectionKind.Categories, "email"));

    [Fact]
    public void An_entry_is_added_to_an_otherwise_empty_object()
    {
        var text = "{}";
        var edits = PolicyEditor.AddEntry(text, PolicyReader.Read(text), SectionKind.Categories, "email");
        Assert.True(PolicyReader.Read(PolicyEditor.Apply(text, edits)).Policy!.Categories.Contains("email"));
    }

    [Theory]
    [InlineData("""{ "nickname": "required" }""", """{ "nickname": "required", "email": "optional" }""")]
    [InlineData("""{ "nickname": "required", }""", """{ "nickname": "required", "email": "optional", }""")]
    [InlineData("""{"nickname":"required"/* n */}""", """{"nickname":"required", "email": "optional"/* n */}""")]
    [InlineData("{}", """{ "email": "optional" }""")]
    [InlineData("{ }", """{ "email": "optional" }""")]
    [InlineData("{ // n\n  }", "{ // n\n    \"email\": \"optional\"\n  }")]
    [InlineData("{\n    \"nickname\": \"required\" }", "{\n    \"nickname\": \"required\",\n    \"email\": \"optional\" }")]
    [InlineData("{\n    \"nickname\": \"required\" // n\n    , // m\n  }", "{\n    \"nickname\": \"required\" // n\n    , // m\n    \"email\": \"optional\",\n  }")]
    public void A_category_joins_the_list_of_a_purpose(string list, string expected)
    {
        var text = Policy(list);
        var edits = PolicyEditor.AddCategoryToPurpose(text, PolicyReader.Read(text), "profile", "email");
        Assert.Equal(Policy(expected), PolicyEditor.Apply(text, edits));

        static string Policy(string list) => $$"""
            {
              "name": "n", "version": "1", "effective": "2026-12-01",
              "categories": { "nickname": { "title": "N" }, "email": { "title": "E" } },
              "purposes": { "profile": { "title": "P", "basis": "contract", "categories": {{list}} } }
            }
            """.ReplaceLineEndings("\n");
    }

    [Theory]
    [InlineData("profile", "email")]
    [InlineData("profile", "undefined")]
    [InlineData("undefined", "email")]
    public void A_category_joins_no_list_that_has_it_or_could_not_have_it(string purpose, string category) =>
        Assert.Empty(PolicyEditor.AddCategoryToPurpose(ExamplePolicy.Text, PolicyReader.Read(ExamplePolicy.Text), purpose, category));

    [Fact]
    public void A_new_purpose_lists_the_categories_that_are_defined()
    {
        var edits = PolicyEditor.AddPurpose(ExamplePolicy.Text, PolicyReader.Read(ExamplePolicy.Text), "news", ["email", "undefined", "email"]);
        var result = PolicyReader.Read(PolicyEditor.Apply(ExamplePolicy.Text, edits));
        Assert.Empty(result.Problems);
        Assert.Equal(["email"], result.Policy!.Purposes.Find("news")!.Categories.Select(category => category.Category.Value));
    }

    [Theory]
    [InlineData("""["email"]""", """["email", "phone"]""")]
    [InlineData("""["email",]""", """["email", "phone",]""")]
    [InlineData("""["email" /* a */]""", """["email", "phone" /* a */]""")]
    [InlineData("[]", """["phone"]""")]
    [InlineData("[ /* none */ ]", """[ /* none */ "phone"]""")]
    [InlineData("[\n  \"email\" // a\n]", "[\n  \"email\", // a\n  \"phone\"\n]")]
    public void A_category_joins_what_a_recipient_may_have(string list, string expected)
    {
        var text = Recipients(list);
        Assert.Equal(Recipients(expected), PolicyEditor.Apply(text, PolicyEditor.AddCategoryToRecipient(text, PolicyReader.Read(text), "mailer", "phone")));
    }

    [Fact]
    public void A_purpose_joins_a_recipient_that_has_none()
    {
        var text = Recipients("[]");
        Assert.Equal(
            text.Replace("\"categories\": []", "\"categories\": [], \"purposes\": [\"profile\"]", StringComparison.Ordinal),
            PolicyEditor.Apply(text, PolicyEditor.AddPurposeToRecipient(text, PolicyReader.Read(text), "mailer", "profile")));
    }

    [Theory]
    [InlineData("mailer", "email")]
    [InlineData("mailer", "shoe-size")]
    [InlineData("stranger", "phone")]
    public void A_category_joins_no_recipient_that_has_it_or_could_not_have_it(string recipient, string category)
    {
        var text = Recipients("""["email"]""");
        Assert.Empty(PolicyEditor.AddCategoryToRecipient(text, PolicyReader.Read(text), recipient, category));
    }

    [Fact]
    public void Nothing_that_identifies_joins_a_recipient_of_aggregates()
    {
        var text = Recipients("[], \"identifiable\": false");
        Assert.Empty(PolicyEditor.AddCategoryToRecipient(text, PolicyReader.Read(text), "mailer", "phone"));
    }

    [Fact]
    public void A_new_recipient_has_what_code_says_of_it_and_what_is_defined()
    {
        var text = Recipients("[]");
        var recipient = new NewRecipient { Categories = ["email", "shoe-size"], Purposes = ["profile", "walking"], Hosts = ["api.pay.example"], Namespaces = ["Pay"] };
        var changed = PolicyEditor.Apply(text, PolicyEditor.AddRecipient(text, PolicyReader.Read(text), "pay", recipient));
        Assert.Contains(
            """, "pay": { "title": "Pay", "role": "processor", "regions": [], "categories": ["email"], "purposes": ["profile"], "hosts": ["api.pay.example"], "namespaces": ["Pay"] } }""",
            changed,
            StringComparison.Ordinal);
        Assert.Empty(PolicyReader.Read(changed).Problems);
    }

    [Fact]
    public void A_misspelt_reference_becomes_its_suggestion()
    {
        var text = ExamplePolicy.Text.Replace("\"retention\": \"security-log\"", "\"retention\": \"securty-log\"", StringComparison.Ordinal);
        var result = PolicyReader.Read(text);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ExamplePolicy.Text, PolicyEditor.Apply(text, PolicyEditor.ReplaceToken(text, result, problem.Range, problem.Suggestion!)));
    }

    [Fact]
    public void A_token_is_not_replaced_where_that_brings_another_problem()
    {
        var text = ExamplePolicy.Text.Replace("[\"health-note\"]", "[\"health-note\", \"health-not\"]", StringComparison.Ordinal);
        var result = PolicyReader.Read(text);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("health-note", problem.Suggestion);
        Assert.Empty(PolicyEditor.ReplaceToken(text, result, problem.Range, problem.Suggestion!));
        Assert.Empty(PolicyEditor.ReplaceToken(ExamplePolicy.Text, PolicyReader.Read(ExamplePolicy.Text), new TextRange(0, 1), "x"));
        Assert.Empty(PolicyEditor.ReplaceToken("{}", PolicyReader.Read("{}"), new TextRange(0, 100), "x"));
    }

    [Fact]
    public void The_starter_policy_gives_no_problem()
    {
        var result = Marked.Check(StarterPolicy.Create("A \"quoted\" \\ name", "2026-12-01"));
        Assert.Equal("A \"quoted\" \\ name", result.Policy!.Name);
        Assert.True(result.Policy.Purposes.Find("profile")!.Uses("email"));
    }

    private static string Recipients(string categories) =>
        $$"""{ {{Head}}, "categories": { "email": { "title": "E" }, "phone": { "title": "P" } }, "purposes": { "profile": { "title": "P", "basis": "contract", "categories": {} } }, "recipients": { "mailer": { "title": "M", "role": "processor", "regions": [], "categories": {{categories}} } } }""";

    private static void Adds(SectionKind section, string id, string text, string expected) => Assert.Equal(expected, Add(text, section, id));

    private static string Add(string text, SectionKind section, string id)
    {
        var result = PolicyReader.Read(text);
        Assert.Empty(result.Problems);
        var edited = PolicyEditor.Apply(text, PolicyEditor.AddEntry(text, result, section, id));
        Assert.Empty(PolicyReader.Read(edited).Problems);
        return edited;
    }
}

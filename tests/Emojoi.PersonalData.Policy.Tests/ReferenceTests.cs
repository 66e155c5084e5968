namespace Emojoi.PersonalData.Policy.Tests;

public class ReferenceTests
{
    private const string Head = """{"name":"n","version":"1","effective":"2026-12-01",""";

    [Fact]
    public void An_undefined_id_is_reported_at_each_reference_in_its_own_section()
    {
        var result = Marked.Check(Head + """
            "subjects": { "member": { "title": "M" } },
            "categories": { "email": { "title": "E" } },
            "retentions": { "account": { "until": "account-closure", "then": "erase" } },
            "purposes": { "p": { "title": "P", "basis": "contract", "subjects": ["member", ⟦EPD0003:"memer"⟧], "categories": { ⟦EPD0003:"emial"⟧: "required" },
                                 "retention": ⟦EPD0003:"acount"⟧, "collectedBy": ⟦EPD0003:"mailr"⟧ } },
            "recipients": { "mailer": { "title": "M", "role": "processor", "regions": ["CN"], "categories": [⟦EPD0003:"p"⟧], "purposes": [⟦EPD0003:"email"⟧, "p"] } },
            "storage": { "encryptedAtRest": [⟦EPD0003:"phone"⟧, "email"] },
            "cookies": { "c*": { "title": "C", "purpose": ⟦EPD0003:""⟧, "categories": [⟦EPD0003:"E-Mail"⟧] } } }
            """);
        Assert.Equal(["member", "email", "account", "mailer", null, null, null, null, "email"], result.Problems.Select(problem => problem.Suggestion));
        Assert.Equal(
            ["C-PURPOSE", "C-PURPOSE", "C-PURPOSE", "C-PURPOSE", "S-PARTNER", "S-PARTNER", "P-REGION", "K-COOKIE", "K-COOKIE"],
            result.Problems.Select(problem => problem.Clause));
    }

    [Fact]
    public void References_may_stand_before_the_section_that_defines_them() => Marked.Check(Head + """
        "storage": { "encryptedAtRest": ["email"] }, "categories": { "email": { "title": "E" } } }
        """);

    [Fact]
    public void Without_the_section_a_reference_is_undefined() => Marked.Check(Head + """ "storage": { "encryptedAtRest": [⟦EPD0003:"email"⟧] } } """);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"email\"")]
    [InlineData("null")]
    public void References_into_a_section_that_could_not_be_read_are_not_judged(string section) => Marked.Check(Head + $$"""
        "categories": ⟦EPD0002:{{section}}⟧, "storage": { "encryptedAtRest": ["email"] } }
        """);

    [Fact]
    public void A_readable_section_counts_although_a_later_one_is_not() => Marked.Check(Head + """
        "categories": { "email": { "title": "E" } }, ⟦EPD0004:"categories"⟧: ⟦EPD0002:[]⟧, "storage": { "encryptedAtRest": ["email", ⟦EPD0003:"x"⟧] } }
        """);

    [Fact]
    public void An_entry_with_a_problem_still_defines_its_id() => Marked.Check(Head + """
        "categories": { ⟦EPD0002:"E"⟧: { "title": "E" }, "a": ⟦EPD0002:7⟧, ⟦EPD0002:"b"⟧: {}, "c": { "title": ⟦EPD0002:7⟧ } },
        "storage": { "encryptedAtRest": ["E", "a", "b", "c"] } }
        """);

    [Fact]
    public void A_malformed_reference_is_only_undefined() => Marked.Check(Head + """
        "storage": { "encryptedAtRest": [⟦EPD0003:"No Id"⟧, ⟦EPD0002:5⟧] } }
        """);

    [Fact]
    public void Escapes_are_decoded_before_ids_are_compared() => Marked.Check(Head + """
        "categories": { "em\u0061il": { "title": "E" } }, "storage": { "encryptedAtRest": ["\u0065mail"] } }
        """);

    [Theory]
    [InlineData("emails", "email")]
    [InlineData("mail", "email")]
    [InlineData("emial", "email")]
    [InlineData("EMAIL", "email")]
    [InlineData("post-adress", "post-address")]
    [InlineData("abd", "abc")]
    [InlineData("telephone", null)]
    [InlineData("xy", null)]
    public void The_suggestion_is_the_nearest_id_where_one_is_close(string reference, string? expected)
    {
        var text = Head + $$""" "categories": { "post-address": {"title":"P"}, "abe": {"title":"A"}, "abc": {"title":"A"}, "email": {"title":"E"} }, "storage": { "encryptedAtRest": ["{{reference}}"] } } """;
        var problem = Assert.Single(PolicyReader.Read(text).Problems);
        Assert.Equal(("EPD0003", expected), (problem.RuleId, problem.Suggestion));
        Assert.Equal(expected is not null, problem.Message.Contains("did you mean", StringComparison.Ordinal));
    }
}

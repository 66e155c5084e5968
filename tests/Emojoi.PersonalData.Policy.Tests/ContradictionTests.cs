namespace Emojoi.PersonalData.Policy.Tests;

public class ContradictionTests
{
    private const string Head = """
        {"name":"n","version":"1","effective":"2026-12-01",
        "categories": { "email": { "title": "E" }, "age-bucket": { "title": "A", "identifying": false }, "odd": { "title": "O", "identifying": ⟦EPD0002:0⟧ }, "none": ⟦EPD0002:0⟧ },
        """;

    [Theory]
    [InlineData("[\"CN\"]", "[\"CN\", ⟦EPD0005:\"US\"⟧, \"FR\"]")]
    [InlineData("[\"subject\"]", "[\"subject\", ⟦EPD0005:\"CN\"⟧]")]
    [InlineData("[\"CN\"]", "[⟦EPD0005:\"subject\"⟧]")]
    [InlineData("[\"CN\"]", "[⟦EPD0005:\"*\"⟧]")]
    [InlineData("[]", "[⟦EPD0005:\"CN\"⟧]")]
    public void No_transfers_but_a_recipient_elsewhere(string storage, string recipient)
    {
        var result = Transfers(storage, "\"never\"", recipient, "[\"email\"]");
        var problem = Assert.Single(result.Result.Problems, problem => problem.RuleId == "EPD0005");
        Assert.Equal("P-REGION", problem.Clause);
        Assert.Equal("\"never\"", result.Text.Substring(problem.Other!.Value.Start, problem.Other.Value.Length));
    }

    [Theory]
    [InlineData("[\"CN\"]", "\"never\"", "[\"CN\"]", "[\"email\"]")]
    [InlineData("[\"*\"]", "\"never\"", "[\"CN\", \"*\", \"subject\"]", "[\"email\"]")]
    [InlineData("[\"CN\", \"subject\"]", "\"never\"", "[\"subject\"]", "[\"email\"]")]
    [InlineData("[\"CN\"]", "\"never\"", "[\"US\"]", "[]")]
    [InlineData("[\"CN\"]", "\"never\"", "[]", "[\"email\"]")]
    [InlineData("[\"CN\"]", "\"separate-consent\"", "[\"US\"]", "[\"email\"]")]
    [InlineData("[\"CN\"]", "\"declared\"", "[\"US\"]", "[\"email\"]")]
    [InlineData("[\"CN\"]", "⟦EPD0002:\"Never\"⟧", "[\"US\"]", "[\"email\"]")]
    [InlineData("[\"CN\", ⟦EPD0002:\"UK\"⟧]", "\"never\"", "[\"GB\"]", "[\"email\"]")]
    [InlineData("⟦EPD0002:\"CN\"⟧", "\"never\"", "[\"GB\"]", "[\"email\"]")]
    [InlineData("[\"CN\"]", "\"never\"", "[⟦EPD0002:\"UK\"⟧]", "[\"email\"]")]
    [InlineData("[\"CN\"]", "\"never\"", "[\"US\"]", "[⟦EPD0002:5⟧]")]
    public void Transfers_that_contradict_nothing(string storage, string transfers, string recipient, string categories) => Transfers(storage, transfers, recipient, categories);

    [Fact]
    public void Without_a_word_on_transfers_there_is_no_contradiction() => Marked.Check(Head + """
        "storage": { "regions": ["CN"] }, "recipients": { "r": { "title": "t", "role": "processor", "regions": ["US"], "categories": ["email"] } } }
        """);

    [Fact]
    public void Aggregates_only_but_an_identifying_category()
    {
        var marked = Aggregates("false", "[\"age-bucket\", ⟦EPD0005:\"email\"⟧]");
        var problem = Assert.Single(Marked.Check(marked).Problems, problem => problem.RuleId == "EPD0005");
        Assert.Equal("S-ADS", problem.Clause);
        var text = Marked.Parse(marked).Text;
        Assert.Equal("false", text.Substring(problem.Other!.Value.Start, problem.Other.Value.Length));
    }

    [Theory]
    [InlineData("true", "[\"email\"]")]
    [InlineData("false", "[\"age-bucket\"]")]
    [InlineData("false", "[]")]
    [InlineData("false", "[\"odd\"]")]
    [InlineData("false", "[\"none\"]")]
    [InlineData("false", "[⟦EPD0003:\"x\"⟧]")]
    [InlineData("⟦EPD0002:0⟧", "[\"email\"]")]
    public void Aggregates_that_contradict_nothing(string identifiable, string categories) => Marked.Check(Aggregates(identifiable, categories));

    [Fact]
    public void Consent_but_a_required_category()
    {
        var marked = Purpose("\"consent\"", "\"age-bucket\": \"optional\", \"email\": ⟦EPD0005:\"required\"⟧, \"odd\": \"required\"");
        var problem = Assert.Single(Marked.Check(marked).Problems, problem => problem.RuleId == "EPD0005");
        Assert.Equal("R-CONSENT", problem.Clause);
        Assert.Equal("\"consent\"", Marked.Parse(marked).Text.Substring(problem.Other!.Value.Start, problem.Other.Value.Length));
    }

    [Theory]
    [InlineData("\"consent\"", "\"email\": \"optional\"")]
    [InlineData("\"consent\"", "")]
    [InlineData("\"contract\"", "\"email\": \"required\"")]
    [InlineData("⟦EPD0002:\"Consent\"⟧", "\"email\": \"required\"")]
    [InlineData("\"consent\"", "\"email\": ⟦EPD0002:\"Required\"⟧")]
    public void Bases_that_contradict_nothing(string basis, string categories) => Marked.Check(Purpose(basis, categories));

    [Theory]
    [InlineData("\"access\": { \"within\": ⟦EPD0005:\"P30D\"⟧, \"withinWorkingDays\": 30 }", "30")]
    [InlineData("\"complaint\": { \"withinWorkingDays\": ⟦EPD0005:30⟧, \"within\": \"P30D\" }", "\"P30D\"")]
    [InlineData("\"access\": { \"within\": ⟦EPD0005:\"P30D\"⟧ }, \"answer\": { \"withinWorkingDays\": 30 }", "30")]
    [InlineData("\"answer\": { \"within\": \"P30D\" }, \"withdrawal\": { \"withinWorkingDays\": ⟦EPD0005:7⟧ }", "\"P30D\"")]
    public void Two_deadlines_or_two_units(string rights, string other)
    {
        var marked = Rights(rights);
        var problem = Assert.Single(Marked.Check(marked).Problems, problem => problem.RuleId == "EPD0005");
        Assert.Equal("R-ANSWER", problem.Clause);
        Assert.Equal(other, Marked.Parse(marked).Text.Substring(problem.Other!.Value.Start, problem.Other.Value.Length));
    }

    [Fact]
    public void Every_right_in_another_unit_than_answers_is_a_contradiction_of_its_own() => Marked.Check(Rights("""
        "access": { "within": ⟦EPD0005:"P30D"⟧ }, "rectification": { "within": ⟦EPD0005:"P30D"⟧ }, "erasure": { "within": ⟦EPD0005:"P30D"⟧ },
        "withdrawal": { "within": ⟦EPD0005:"P30D"⟧ }, "complaint": { "within": "P30D" }, "answer": { "withinWorkingDays": 30 }
        """));

    [Fact]
    public void A_right_with_two_deadlines_is_one_contradiction() => Marked.Check(Rights("""
        "access": { "within": ⟦EPD0005:"P30D"⟧, "withinWorkingDays": 30 }, "answer": { "withinWorkingDays": 30 }
        """));

    [Fact]
    public void A_right_for_the_second_time_is_still_checked_and_the_first_answer_counts() => Marked.Check(Rights("""
        "access": { "within": "P30D" }, ⟦EPD0004:"access"⟧: { "within": ⟦EPD0005:"P30D"⟧, "withinWorkingDays": 30 },
        "answer": { "within": "P30D" }, ⟦EPD0004:"answer"⟧: { "withinWorkingDays": ⟦EPD0005:30⟧ }
        """));

    [Theory]
    [InlineData("\"access\": { \"within\": \"P30D\" }, \"answer\": { \"within\": \"P1M\" }")]
    [InlineData("\"access\": { \"withinWorkingDays\": 30 }, \"answer\": { \"withinWorkingDays\": 10 }")]
    [InlineData("\"complaint\": { \"within\": \"P30D\" }, \"answer\": { \"withinWorkingDays\": 30 }")]
    [InlineData("\"access\": { \"within\": \"P30D\" }, \"erasure\": { \"withinWorkingDays\": 30 }")]
    [InlineData("\"access\": { \"fee\": \"none\" }, \"answer\": { \"withinWorkingDays\": 30 }")]
    [InlineData("\"access\": { \"within\": \"P30D\" }, \"answer\": { \"fee\": \"none\" }")]
    [InlineData("\"access\": { \"within\": ⟦EPD0002:\"30D\"⟧ }, \"answer\": { \"withinWorkingDays\": 30 }")]
    [InlineData("\"access\": { \"within\": \"P30D\" }, \"answer\": { \"withinWorkingDays\": ⟦EPD0002:-30⟧ }")]
    [InlineData("\"access\": { \"within\": \"P30D\", \"withinWorkingDays\": ⟦EPD0002:-30⟧ }, \"answer\": { \"withinWorkingDays\": 30 }")]
    [InlineData("\"access\": ⟦EPD0002:[]⟧, \"answer\": { \"withinWorkingDays\": 30 }")]
    public void Deadlines_that_contradict_nothing(string rights) => Marked.Check(Rights(rights));

    [Fact]
    public void A_retention_that_never_ends() => Assert.Equal("C-KEEP", Assert.Single(Marked.Check(
        """{"name":"n","version":"1","effective":"2026-12-01","retentions": { ⟦EPD0005:"r"⟧: { "from": "last-use", "then": "erase" } } }""").Problems).Clause);

    [Theory]
    [InlineData("\"until\": ⟦EPD0005:\"account-closure\"⟧, \"for\": \"P1D\"", "\"P1D\"")]
    [InlineData("\"for\": ⟦EPD0005:\"P1D\"⟧, \"until\": \"account-closure\"", "\"account-closure\"")]
    public void A_retention_that_ends_twice(string ends, string other)
    {
        var marked = Retention(ends);
        var problem = Assert.Single(Marked.Check(marked).Problems);
        Assert.Equal(("C-KEEP", other), (problem.Clause, Marked.Parse(marked).Text.Substring(problem.Other!.Value.Start, problem.Other.Value.Length)));
    }

    [Theory]
    [InlineData("\"until\": \"account-closure\"")]
    [InlineData("\"for\": \"P1D\"")]
    [InlineData("\"until\": ⟦EPD0002:\"never\"⟧")]
    [InlineData("\"until\": ⟦EPD0002:null⟧")]
    [InlineData("\"until\": ⟦EPD0002:\"never\"⟧, \"for\": \"P1D\"")]
    [InlineData("\"until\": \"account-closure\", \"for\": ⟦EPD0002:\"1 day\"⟧")]
    public void Retentions_that_contradict_nothing(string ends) => Marked.Check(Retention(ends));

    [Fact]
    public void A_retention_of_the_wrong_type_is_only_that() => Marked.Check("""{"name":"n","version":"1","effective":"2026-12-01","retentions": { "r": ⟦EPD0002:[]⟧ } }""");

    [Theory]
    [InlineData("consent")]
    [InlineData("contract")]
    [InlineData("legitimate-interests")]
    public void Blocked_data_under_a_commercial_basis(string basis)
    {
        var marked = Blocked(basis, "true", "⟦EPD0005:\"r\"⟧");
        var problem = Assert.Single(Marked.Check(marked).Problems);
        Assert.Equal(("T-PERIOD", "true"), (problem.Clause, Marked.Parse(marked).Text.Substring(problem.Other!.Value.Start, problem.Other.Value.Length)));
    }

    [Theory]
    [InlineData("legal-obligation", "true", "\"r\"")]
    [InlineData("vital-interests", "true", "\"r\"")]
    [InlineData("public-task", "true", "\"r\"")]
    [InlineData("contract", "false", "\"r\"")]
    [InlineData("contract", "⟦EPD0002:1⟧", "\"r\"")]
    [InlineData("contract", "true", "⟦EPD0003:\"s\"⟧")]
    [InlineData("contract", "true", "⟦EPD0002:5⟧")]
    public void Blocked_data_that_contradicts_nothing(string basis, string blocked, string retention) => Marked.Check(Blocked(basis, blocked, retention));

    [Fact]
    public void One_entry_may_contradict_itself_in_two_ways() => Marked.Check("""
        {"name":"n","version":"1","effective":"2026-12-01","categories":{"c":{"title":"t"}},"storage":{"regions":["CN"],"transfers":"never"},
        "recipients":{"r":{"title":"t","role":"advertiser","regions":[⟦EPD0005:"US"⟧],"identifiable":false,"categories":[⟦EPD0005:"c"⟧]}}}
        """);

    private static (PolicyReadResult Result, string Text) Transfers(string storage, string transfers, string regions, string categories)
    {
        var marked = Head + $$""" "storage": { "regions": {{storage}}, "transfers": {{transfers}} }, "recipients": { "r": { "title": "t", "role": "processor", "regions": {{regions}}, "categories": {{categories}} } } } """;
        return (Marked.Check(marked), Marked.Parse(marked).Text);
    }

    private static string Aggregates(string identifiable, string categories) => Head + $$"""
        "recipients": { "r": { "title": "t", "role": "advertiser", "regions": ["*"], "categories": {{categories}}, "identifiable": {{identifiable}} } } }
        """;

    private static string Purpose(string basis, string categories) => Head + $$"""
        "purposes": { "p": { "title": "t", "categories": { {{categories}} }, "basis": {{basis}} } } }
        """;

    private static string Rights(string rights) => $$"""{"name":"n","version":"1","effective":"2026-12-01","rights": { {{rights}} } }""";

    private static string Retention(string ends) => $$"""{"name":"n","version":"1","effective":"2026-12-01","retentions": { "r": { {{ends}}, "then": "erase" } } }""";

    private static string Blocked(string basis, string blocked, string retention) => $$"""
        {"name":"n","version":"1","effective":"2026-12-01",
        "retentions": { "r": { "for": "P3Y", "then": "erase", "blocked": {{blocked}} } },
        "purposes": { "p": { "title": "t", "basis": "{{basis}}", "categories": {}, "retention": {{retention}} } } }
        """;
}

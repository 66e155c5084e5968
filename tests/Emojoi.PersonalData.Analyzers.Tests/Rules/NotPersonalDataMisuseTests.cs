using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.NotPersonalDataMisuseAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class NotPersonalDataMisuseTests
{
    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \\t\"")]
    [InlineData("null!")]
    [InlineData("reason: \"\"")]
    [InlineData("Reasons.None")]
    public Task Reports_an_empty_reason(string reason) => Verify.Verify(
        "using Emojoi.PersonalData;\npublic class Customer { [NotPersonalData({|EPD1009:" + reason + "|})] public string? Email { get; set; } }\n"
        + "public static class Reasons { public const string None = \"\"; }");

    [Theory]
    [InlineData("public class Customer { [PersonalData(\"email\", \"profile\")] [{|EPD1009:NotPersonalData(\"a test\")|}] public string? Email { get; set; } }")]
    [InlineData("public class Customer { [{|EPD1009:NotPersonalData(\"\")|}, PersonalData(\"email\", \"profile\")] public string? Email; }")]
    [InlineData("public record Customer([property: PersonalData(\"email\", \"profile\")] [{|EPD1009:NotPersonalData(\"a test\")|}] string Email);")]
    [InlineData("public record Customer([PersonalData(\"email\", \"profile\")] [property: {|EPD1009:NotPersonalData(\"a test\")|}] string Email);")]
    [InlineData("public class Service { public void Send([PersonalData(\"email\", \"profile\"), {|EPD1009:NotPersonalData(\"a test\")|}] string email) { } }")]
    [InlineData("public class Service { [return: PersonalData(\"email\", \"profile\"), {|EPD1009:NotPersonalData(\"a test\")|}] public string Get() => \"\"; }")]
    [InlineData("[PersonalData(\"email\", \"profile\"), {|EPD1009:NotPersonalData(\"a test\")|}] public class Customer { }")]
    public Task Reports_an_answer_that_the_declaration_contradicts(string declaration) => Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Theory]
    [InlineData("public class Order { [{|EPD1009:NotPersonalData(\"a count\")|}] public int Quantity { get; set; } }")]
    [InlineData("public class Order { [{|EPD1009:NotPersonalData(\"a count\")|}] public decimal total; }")]
    [InlineData("public record Order([{|EPD1009:NotPersonalData(\"a count\")|}] int Quantity);")]
    [InlineData("[{|EPD1009:NotPersonalData(\"numbers\")|}] public class Order { public int Quantity { get; set; } public decimal Total { get; set; } }")]
    public Task Reports_an_answer_that_nobody_asked_for(string declaration) => Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Theory]
    [InlineData("public class Shop { [NotPersonalData(\"the shop's own\")] public string? Email { get; set; } }")]
    [InlineData("public class Product { [NotPersonalData(\"of a thing\")] public string? Name { get; set; } }")]
    [InlineData("public class Product { [NotPersonalData(\"surrogate\")] public int EmailId { get; set; } }")]
    [InlineData("[NotPersonalData(\"the shop's own\")] public class Shop { public int Size { get; set; } public string? Phone { get; set; } }")]
    [InlineData("[NotPersonalData(\"nested\")] public class Shop { public int Size { get; set; } public class Contact { public string? Email { get; set; } } }")]
    [InlineData("[NotPersonalData(\"nothing yet\")] public class Shop { }")]
    [InlineData("[NotPersonalData(\"a contract\")] public interface IShop { int Size { get; } }")]
    public Task Accepts_an_answer_to_what_looks_personal(string declaration) => Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Theory]
    [InlineData("public class Service { public void Count([NotPersonalData(\"a number\")] int quantity) { } }")]
    [InlineData("public class Service { [return: NotPersonalData(\"a number\")] public int Count() => 0; }")]
    [InlineData("public class Service { [NotPersonalData(\"a number\")] public static int Quantity { get; set; } }")]
    [InlineData("public class Service { [NotPersonalData(\"a number\")] public int this[int index] => index; }")]
    public Task Accepts_answers_where_no_rule_asks_yet(string declaration) => Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Fact]
    public Task Accepts_an_exception_in_a_type_that_is_personal_as_a_whole() => Verify.Verify(
        """
        using Emojoi.PersonalData;

        [PersonalData("post", "profile")]
        public class Post
        {
            [NotPersonalData("the software's own version")]
            public string? AuthorName { get; set; }
        }
        """);

    [Theory]
    [InlineData("[NotPersonalData]")]
    [InlineData("[NotPersonalData(]")]
    [InlineData("[NotPersonalData(Missing)]")]
    [InlineData("[NotPersonalData(42)]")]
    public Task Leaves_what_does_not_compile_to_the_compiler(string attribute) => Verify.VerifyBroken(
        "using Emojoi.PersonalData;\npublic class Customer { " + attribute + " public string? Email { get; set; } }");

    [Fact]
    public Task Accepts_what_the_project_itself_calls_personal() => new RuleTest<NotPersonalDataMisuseAnalyzer>
    {
        TestCode = "using Emojoi.PersonalData;\npublic class Customer { [NotPersonalData(\"of the shop\")] public int Quantity { get; set; } }",
        TestState = { AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\nemojoi_personal_data.additional_words = quantity\n") } },
    }.RunAsync();

    [Theory]
    [InlineData("[NotPersonalData(\"\")] public string? Email { get; set; }", DiagnosticProperties.EmptyReason, "gives no reason")]
    [InlineData("[NotPersonalData(\"a count\")] public int Quantity { get; set; }", DiagnosticProperties.NotNeeded, "is not needed")]
    [InlineData("[NotPersonalData(\"x\"), PersonalData(\"email\", \"profile\")] public string? Email { get; set; }", DiagnosticProperties.Contradicted, "contradicts its [PersonalData]")]
    public async Task Says_what_is_wrong(string member, string kind, string words)
    {
        var report = await Reports.Single<NotPersonalDataMisuseAnalyzer>("using Emojoi.PersonalData;\npublic class Customer { " + member + " }");
        Assert.Equal(kind, report.Properties[DiagnosticProperties.Kind]);
        Assert.Contains(words, report.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("(P-MINIMISE)", report.GetMessage(), StringComparison.Ordinal);
    }
}

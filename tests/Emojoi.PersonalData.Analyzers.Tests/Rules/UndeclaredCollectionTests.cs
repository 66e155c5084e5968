using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.UndeclaredCollectionAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UndeclaredCollectionTests
{
    [Theory]
    [InlineData("public class Customer { public string {|EPD1001:Email|} { get; set; } = \"\"; }")]
    [InlineData("public class Customer { public string {|EPD1001:email|} = \"\"; }")]
    [InlineData("public record Customer(int Id, string {|EPD1001:Email|});")]
    [InlineData("public record struct Customer(string {|EPD1001:Email|});")]
    [InlineData("public struct Customer { public string {|EPD1001:Email|} { get; init; } }")]
    [InlineData("public class UpdateCustomerRequest { public string? {|EPD1001:EMail|} { get; set; } }")]
    [InlineData("public class Outer { public class Customer { public string? {|EPD1001:Email|} { get; } } }")]
    [InlineData("public abstract class Customer { public abstract string {|EPD1001:Email|} { get; } }")]
    [InlineData("public class Customer { public System.Collections.Generic.List<string>? {|EPD1001:EmailAddresses|} { get; set; } }")]
    public Task Reports_undeclared_personal_data(string source) => Verify.Verify(source);

    [Fact]
    public Task Reports_what_a_social_app_knows_of_a_person_and_a_device() => Verify.Verify(
        """
        using System;
        using System.Net;

        public class Member
        {
            public Guid Id { get; set; }
            public string? {|EPD1001:Nickname|} { get; set; }
            public string? {|EPD1001:Bio|} { get; set; }
            public string? {|EPD1001:SelfIntroduction|} { get; set; }
            public byte[]? {|EPD1001:Photo|} { get; set; }
            public Uri? {|EPD1001:AvatarUrl|} { get; set; }
            public string? {|EPD1001:Profession|} { get; set; }
            public DateOnly {|EPD1001:BirthDate|} { get; set; }
            public Gender {|EPD1001:Gender|} { get; set; }
            public string? {|EPD1001:OpenId|} { get; set; }
        }

        public enum Gender { Unknown, Female, Male, Other }

        public class MemberDevice
        {
            public string? {|EPD1001:DeviceModel|} { get; set; }
            public string? {|EPD1001:PhoneModel|} { get; set; }
            public string? {|EPD1001:OsVersion|} { get; set; }
            public IPAddress? {|EPD1001:ClientIp|} { get; set; }
            public string? {|EPD1001:AndroidId|} { get; set; }
            public string? {|EPD1001:Oaid|} { get; set; }
            public string? {|EPD1001:PushToken|} { get; set; }
        }

        public class Conversation
        {
            public string? {|EPD1001:ChatMessage|} { get; set; }
        }
        """);

    [Theory]
    [InlineData("public class Customer { public bool EmailConfirmed { get; set; } }")]
    [InlineData("public class Customer { public int EmailCount { get; set; } }")]
    [InlineData("public class Customer { public bool Email { get; set; } }")]
    [InlineData("public class Customer { public bool ShowPhoneNumber { get; set; } }")]
    [InlineData("public class Customer { public string? EmailTemplate { get; set; } }")]
    [InlineData("public class Customer { public System.Guid Id { get; set; } public int ManagerId { get; set; } }")]
    [InlineData("public class Customer { public Customer? Spouse { get; set; } }")]
    [InlineData("public class Customer { public System.DateTime CreatedAt { get; set; } public bool IsActive { get; set; } }")]
    [InlineData("public class SmtpSettings { public string? Host { get; set; } public int Port { get; set; } public string? UserName { get; set; } public string? Password { get; set; } }")]
    [InlineData("public class RelayAccount { public string? Host { get; set; } public int Port { get; set; } public string? UserName { get; set; } public string? Password { get; set; } }")]
    [InlineData("public class EmailTemplate { public string? Subject { get; set; } public string? Body { get; set; } }")]
    [InlineData("public class Product { public string? Name { get; set; } public string? Description { get; set; } public string? Photo { get; set; } }")]
    [InlineData("public class CustomerRole { public string? Name { get; set; } }")]
    [InlineData("public class CustomerService { private readonly string _email = \"\"; public string Get() => _email; }")]
    [InlineData("public class Upload { public string? FileName { get; set; } public string? ContentType { get; set; } }")]
    [InlineData("public class Statistics { public int Members { get; set; } public double AverageAge { get; set; } }")]
    public Task Is_silent_where_it_is_not_about_a_person(string source) => Verify.Verify(source);

    [Theory]
    [InlineData("public class Customer { [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }")]
    [InlineData("public class Customer { [NotPersonalData(\"the shop's own\")] public string? Email { get; set; } }")]
    [InlineData("[PersonalData(\"email\", \"profile\")] public class Customer { public string? Email { get; set; } }")]
    [InlineData("[NotPersonalData(\"made up for the demo\")] public class Customer { public string? Email { get; set; } }")]
    [InlineData("public record Customer([PersonalData(\"email\", \"profile\")] string Email);")]
    [InlineData("public record Customer([property: PersonalData(\"email\", \"profile\")] string Email);")]
    public Task Is_silent_where_it_is_declared(string source) => Verify.Verify("using Emojoi.PersonalData;\n" + source);

    [Theory]
    [InlineData("public class Customer { public const string Email = \"Email\"; }")]
    [InlineData("public class Customer { public static string? Email { get; set; } }")]
    [InlineData("public static class Customer { public static string? Email { get; set; } }")]
    [InlineData("public interface ICustomer { string Email { get; } }")]
    [InlineData("public enum Customer { Email, Phone }")]
    [InlineData("public class Customer { public void Send(string email) { var phone = email; System.GC.KeepAlive(phone); } }")]
    [InlineData("// <auto-generated/>\npublic class Customer { public string Email { get; set; } = \"\"; }")]
    public Task Is_silent_where_nothing_is_held(string source) => Verify.Verify(source);

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.EmailAddress] public string? {|EPD1001:Reach|} { get; set; }")]
    [InlineData("[System.ComponentModel.DataAnnotations.DataType(System.ComponentModel.DataAnnotations.DataType.PhoneNumber)] public string? {|EPD1001:Reach|} { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"birth_date\")] public string? {|EPD1001:Value1|} { get; set; }")]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.Column(\"mobile_phone\")] public string? {|EPD1001:Value1|} { get; set; }")]
    [InlineData("[System.ComponentModel.DataAnnotations.DataType(System.ComponentModel.DataAnnotations.DataType.Currency)] public string? Reach { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"value\")] public string? Value1 { get; set; }")]
    public Task Listens_to_attributes_where_the_name_says_nothing(string member) => Verify.Verify("public class Customer { " + member + " }");

    [Fact]
    public Task Reports_a_property_and_not_its_field() => Verify.Verify(
        """
        public class Customer
        {
            private string _email = "";
            public string {|EPD1001:Email|} { get => _email; set => _email = value; }
        }
        """);

    [Fact]
    public Task Reports_at_the_class_and_not_at_its_interface_or_its_overrides() => Verify.Verify(
        """
        public interface IHasEmail { string Email { get; } }
        public class Customer : IHasEmail { public virtual string {|EPD1001:Email|} => ""; }
        public class GoldCustomer : Customer { public override string Email => ""; }
        """);

    [Fact]
    public Task Says_what_was_found_and_why_and_how_the_policy_calls_it() => Single(
        """
        public class Customer
        {
            public string? {|#0:Email|} { get; set; }
            [Emojoi.PersonalData.NotPersonalData("x")] public string? Phone { get; set; }
        }
        """,
        ExamplePolicy.Text,
        DiagnosticSeverity.Warning,
        "'Email' on 'Customer' looks like personal data (an e-mail address; the type also has 'Phone'): the policy promises to collect nothing undeclared; "
        + "declare it with [PersonalData(\"email\", \"profile\")], or say why not with [NotPersonalData] (P-MINIMISE)");

    [Fact]
    public Task Says_so_where_the_policy_has_no_category_that_fits() => Single(
        "public class Customer { public string? {|#0:PassportNumber|} { get; set; } }",
        ExamplePolicy.Text,
        DiagnosticSeverity.Warning,
        "'PassportNumber' on 'Customer' looks like personal data (a passport number): the policy promises to collect nothing undeclared and has no category for a passport number; "
        + "do not collect it, add a category such as \"passport\" to the policy, or say why not with [NotPersonalData] (P-MINIMISE)");

    [Fact]
    public Task Says_so_where_the_policy_promises_not_to_collect_it() => Single(
        "public class Customer { public string? {|#0:CreditCardNumber|} { get; set; } }",
        ExamplePolicy.Text,
        DiagnosticSeverity.Warning,
        "'CreditCardNumber' on 'Customer' looks like personal data (a payment card): the policy says that \"card-number\" is not collected; "
        + "do not collect it, or say why it is none with [NotPersonalData] (P-MINIMISE)");

    [Fact]
    public Task Reports_without_a_policy_too() => Single(
        "public class Customer { public string? {|#0:Email|} { get; set; } }",
        policy: null,
        DiagnosticSeverity.Warning,
        "'Email' on 'Customer' looks like personal data (an e-mail address): there is no policy yet that declares it; add a privacy-policy.json with a category such as \"email\" "
        + "and declare it with [PersonalData], or say why not with [NotPersonalData] (P-MINIMISE)");

    [Fact]
    public Task Is_only_info_where_it_is_less_sure() => Single(
        "public class Shipment { public string? {|#0:UserName|} { get; set; } }",
        ExamplePolicy.Text,
        DiagnosticSeverity.Info,
        message: null);

    [Fact]
    public async Task Follows_the_severity_that_a_project_sets()
    {
        var test = new RuleTest<UndeclaredCollectionAnalyzer> { TestCode = "public class Shipment { public string? {|#0:UserName|} { get; set; } }" };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.EPD1001.severity = error\n"));
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("EPD1001").WithLocation(0));
        await test.RunAsync();
    }

    [Fact]
    public Task Can_be_switched_off() => WithOption(
        "public class Customer { public string? Email { get; set; } }",
        "dotnet_diagnostic.EPD1001.severity = none");

    [Theory]
    [InlineData("emojoi_personal_data.ignored_words = email")]
    [InlineData("emojoi_personal_data.ignored_words = phone, WorkEmail")]
    [InlineData("emojoi_personal_data.excluded_types = Customer")]
    [InlineData("emojoi_personal_data.excluded_types = Shop.Model.Customer")]
    [InlineData("emojoi_personal_data.excluded_namespaces = Shop")]
    public Task Leaves_out_what_a_project_leaves_out(string option) => WithOption(
        "namespace Shop.Model { public class Customer { public string? WorkEmail { get; set; } } }",
        option);

    [Theory]
    [InlineData("emojoi_personal_data.ignored_words = mail")]
    [InlineData("emojoi_personal_data.excluded_types = Custom")]
    [InlineData("emojoi_personal_data.excluded_namespaces = Shop.Mod")]
    public Task Leaves_out_nothing_else(string option) => WithOption(
        "namespace Shop.Model { public class Customer { public string? {|EPD1001:WorkEmail|} { get; set; } } }",
        option);

    [Fact]
    public Task Finds_the_words_that_a_project_adds() => WithOption(
        "public class Wallet { public string? {|EPD1001:LoyaltyTier|} { get; set; } public string? Loyal { get; set; } }",
        "emojoi_personal_data.additional_words = loyalty_tier");

    [Theory]
    [InlineData("Customer", "Email", "emojoi_personal_data.warning_threshold = 7", DiagnosticSeverity.Info)]
    [InlineData("Shipment", "UserName", "emojoi_personal_data.warning_threshold = 3", DiagnosticSeverity.Warning)]
    [InlineData("Shipment", "UserName", "emojoi_personal_data.info_threshold = 3", DiagnosticSeverity.Info)]
    [InlineData("Wallet", "Nick", "emojoi_personal_data.info_threshold = 2", DiagnosticSeverity.Info)]
    [InlineData("Customer", "Email", "emojoi_personal_data.info_threshold = 10", DiagnosticSeverity.Warning)]
    public Task Warns_and_informs_from_the_scores_that_a_project_sets(string type, string member, string option, DiagnosticSeverity severity) =>
        WithOption($$"""public class {{type}} { public string? {|#0:{{member}}|} { get; set; } }""", option, severity);

    [Theory]
    [InlineData("Shipment", "UserName", "emojoi_personal_data.info_threshold = 4")]
    [InlineData("Shipment", "UserName", "emojoi_personal_data.info_threshold = 10")]
    [InlineData("Wallet", "Nick", "emojoi_personal_data.info_threshold = 3")]
    public Task Is_silent_below_the_scores_that_a_project_sets(string type, string member, string option) =>
        WithOption($$"""public class {{type}} { public string? {{member}} { get; set; } }""", option);

    [Theory]
    [InlineData("high")]
    [InlineData("0")]
    [InlineData("11")]
    [InlineData("-3")]
    [InlineData("3.5")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public async Task Ignores_a_threshold_that_is_no_score(string value)
    {
        await WithOption("public class Shipment { public string? {|#0:UserName|} { get; set; } }", "emojoi_personal_data.info_threshold = " + value, DiagnosticSeverity.Info);
        await WithOption("public class Customer { public string? {|#0:Email|} { get; set; } }", "emojoi_personal_data.warning_threshold = " + value, DiagnosticSeverity.Warning);
    }

    [Fact]
    public Task A_flag_is_no_warning_whatever_the_threshold() =>
        WithOption("public class Patient { public bool {|#0:Disability|} { get; set; } }", "emojoi_personal_data.warning_threshold = 1", DiagnosticSeverity.Info);

    [Theory]
    [InlineData("dotnet_diagnostic.EPD1001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("emojoi_personal_data.warning_threshold = 7", DiagnosticSeverity.Info)]
    public async Task Takes_the_level_for_the_whole_project(string option, DiagnosticSeverity severity)
    {
        var test = WithGlobalOption("public class Customer { public string? {|#0:Email|} { get; set; } }", option);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("EPD1001", severity).WithLocation(0));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("dotnet_diagnostic.EPD1001.severity = none")]
    [InlineData("emojoi_personal_data.ignored_words = email")]
    [InlineData("emojoi_personal_data.excluded_types = Customer")]
    [InlineData("build_property.IsTestProject = true")]
    [InlineData("build_property.IsTestProject = True")]
    public Task Is_silent_in_a_whole_project(string option) =>
        WithGlobalOption("public class Customer { public string? Email { get; set; } }", option).RunAsync();

    [Fact]
    public Task Is_not_silent_in_a_project_that_is_no_test() =>
        WithGlobalOption("public class Customer { public string? {|EPD1001:Email|} { get; set; } }", "build_property.IsTestProject = false").RunAsync();

    [Fact]
    public Task Follows_the_options_of_the_file_that_declares_the_member() => new RuleTest<UndeclaredCollectionAnalyzer>
    {
        TestState =
        {
            Sources =
            {
                ("/new/Customer.cs", "public partial class Customer { public string? {|EPD1001:Email|} { get; set; } }"),
                ("/old/Customer.cs", "public partial class Customer { public string? Phone { get; set; } }"),
            },
            AnalyzerConfigFiles = { ("/old/.editorconfig", "root = true\n[*.cs]\nemojoi_personal_data.excluded_types = Customer\n") },
        },
    }.RunAsync();

    [Theory]
    [InlineData("/Customer.g.cs", "")]
    [InlineData("/Customer.Designer.cs", "")]
    [InlineData("/Customer.cs", "// <auto-generated/>\n#nullable enable\n")]
    [InlineData("/Customer.cs", "[System.CodeDom.Compiler.GeneratedCode(\"t\", \"1\")] ")]
    public Task Is_silent_in_generated_code(string file, string before) => new RuleTest<UndeclaredCollectionAnalyzer>
    {
        TestState = { Sources = { (file, before + "public partial class Customer { public string Email { get; set; } = \"\"; }") } },
    }.RunAsync();

    [Fact]
    public Task Looks_at_the_part_of_a_type_that_is_not_generated() => new RuleTest<UndeclaredCollectionAnalyzer>
    {
        TestState =
        {
            Sources =
            {
                ("/Customer.g.cs", "public partial class Customer { public string Phone { get; set; } = \"\"; }"),
                ("/Customer.cs", "public partial class Customer { public string? {|EPD1001:Email|} { get; set; } }"),
            },
        },
    }.RunAsync();

    [Theory]
    [InlineData("public class Customer { public Missing {|EPD1001:Gender|} { get; set; } }")]
    [InlineData("public class Customer : Missing { public string {|EPD1001:Email|} { get; set; } }")]
    [InlineData("public class Customer { public string ; }")]
    [InlineData("public class { public string Email { get; set; } }")]
    [InlineData("public record Customer(string {|EPD1001:Email|}, );")]
    public Task Bears_code_that_does_not_compile(string source) => Verify.VerifyBroken(source);

    private static Task WithOption(string source, string option, DiagnosticSeverity? severity = null)
    {
        var test = new RuleTest<UndeclaredCollectionAnalyzer> { TestCode = source };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + option + "\n"));
        if (severity is { } expected)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("EPD1001", expected).WithLocation(0));
        }

        return test.RunAsync();
    }

    private static RuleTest<UndeclaredCollectionAnalyzer> WithGlobalOption(string source, string option)
    {
        var test = new RuleTest<UndeclaredCollectionAnalyzer> { TestCode = source };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + option + "\n"));
        return test;
    }

    private static Task Single(string source, string? policy, DiagnosticSeverity severity, string? message)
    {
        var expected = new DiagnosticResult("EPD1001", severity).WithLocation(0);
        var test = new RuleTest<UndeclaredCollectionAnalyzer> { TestCode = source, Policy = policy };
        test.ExpectedDiagnostics.Add(message is null ? expected : expected.WithMessage(message));
        return test.RunAsync();
    }
}

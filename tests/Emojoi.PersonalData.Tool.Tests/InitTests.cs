using System.Text.RegularExpressions;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using RuleReports = Emojoi.PersonalData.Testing.Reports;

namespace Emojoi.PersonalData.Tool.Tests;

public sealed class InitTests : IDisposable
{
    /// <summary>Members of many kinds, in types of several fields of business, and some that are not personal.</summary>
    private const string Everything = """
        using System;
        namespace Shop.Core
        {
            public class Customer
            {
                public Guid Id { get; set; }
                public string FirstName { get; set; }
                public string LastName { get; set; }
                public string Email { get; set; }
                public string PhoneNumber { get; set; }
                public DateTime? BirthDate { get; set; }
                public string Gender { get; set; }
                public string Religion { get; set; }
                public string PassportNumber { get; set; }
                public string Iban { get; set; }
                public string PasswordHash { get; set; }
                public string LastIpAddress { get; set; }
                public string City { get; set; }
                public string PostalCode { get; set; }
                public DateTime LastLoginDate { get; set; }
                public string Bio { get; set; }
                public bool IsActive { get; set; }
                public int OrderCount { get; set; }
            }
            public class Patient { public string Name { get; set; } public string Email { get; set; } public string BloodType { get; set; } public string Diagnosis { get; set; } }
            public class Product { public string Name { get; set; } public decimal Price { get; set; } }
            public record NewsletterSubscription(string Email, bool Active);
        }
        namespace Shop.Core.Checkout { public class OrderAddress { public string FirstName; public string Email; public string Street; } }
        namespace Shop.Core.Messaging { public class ChatMessage { public string Text { get; set; } public string SenderName { get; set; } } }
        """;

    private readonly LegacyCode _code = new();

    public void Dispose() => _code.Dispose();

    [Fact]
    public void Proposes_a_policy_without_any_problem()
    {
        var run = Everywhere().Init();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Empty(PolicyReader.Read(_code.Policy).Problems);
        Assert.Equal(0, ToolRun.Of("policy", "validate", _code.PathOf("privacy-policy.json"), "--strict").ExitCode);
    }

    [Fact]
    public void Proposes_those_behind_the_sdks_of_its_packages_as_recipients()
    {
        var run = _code.WithSource("Customer.cs", LegacyCode.Customer)
            .With("Shop.csproj", "<ItemGroup><PackageReference Include=\"Sentry.AspNetCore\" Version=\"5.0.0\" /><PackageReference Include=\"Stripe.net\" /><PackageReference Include=\"Newtonsoft.Json\" /></ItemGroup>")
            .Init();
        Assert.Contains("2 recipients", run.Output, StringComparison.Ordinal);
        var policy = PolicyReader.Read(_code.Policy);
        Assert.Empty(policy.Problems);
        Assert.Equal(["sentry", "stripe"], policy.Policy!.Recipients.Select(recipient => recipient.Id));
        Assert.All(policy.Policy.Recipients, recipient => Assert.Empty(recipient.Categories));
        Assert.Equal(["processor", "controller"], policy.Policy.Recipients.Select(recipient => recipient.Role));
        Assert.Equal(0, ToolRun.Of("policy", "validate", _code.PathOf("privacy-policy.json"), "--strict").ExitCode);
    }

    [Fact]
    public void Proposes_no_recipient_for_packages_of_tests_and_for_those_that_receive_nothing()
    {
        _code.WithSource("Customer.cs", LegacyCode.Customer).With("Shop.csproj", "<ItemGroup><PackageReference Include=\"Newtonsoft.Json\" /></ItemGroup>")
            .With("Tests/Shop.Tests.csproj", "<ItemGroup><PackageReference Include=\"Microsoft.NET.Test.Sdk\" /><PackageReference Include=\"Stripe.net\" /></ItemGroup>")
            .Init();
        Assert.Empty(PolicyReader.Read(_code.Policy).Policy!.Recipients);
    }

    [Fact]
    public void Adds_to_a_policy_those_that_it_does_not_name_and_changes_nothing_else()
    {
        _code.WithSource("Customer.cs", LegacyCode.Customer).With("Shop.csproj", "<ItemGroup><PackageReference Include=\"Stripe.net\" /></ItemGroup>").Init();
        var before = _code.Policy;
        Assert.Equal(before, Again("<PackageReference Include=\"Stripe.net\" />", "--update"));
        Assert.Equal(before, Again("<PackageReference Include=\"Stripe.net\" /><PackageReference Include=\"SendGrid\" />"));
        var policy = PolicyReader.Read(Again("<PackageReference Include=\"Stripe.net\" /><PackageReference Include=\"SendGrid\" />", "--update"));
        Assert.Empty(policy.Problems);
        Assert.Equal(["sendgrid", "stripe"], policy.Policy!.Recipients.Select(recipient => recipient.Id).Order(StringComparer.Ordinal));

        string Again(string packages, params string[] options)
        {
            Assert.Equal(0, _code.With("Shop.csproj", $"<ItemGroup>{packages}</ItemGroup>").Init(options).ExitCode);
            return _code.Policy;
        }
    }

    [Fact]
    public async Task Lists_exactly_what_the_rule_reports()
    {
        Everywhere().Init();
        var reports = await RuleReports.Of(new UndeclaredCollectionAnalyzer(), Everything, policy: null, TestPlatform.Vocabulary);
        Assert.True(reports.Length > 20, $"{reports.Length} reports");
        Assert.Equal(reports.Select(report => report.Properties[DiagnosticProperties.Symbol]).Order(StringComparer.Ordinal), _code.Silenced);
        Assert.Empty(await RuleReports.WithBaseline(new UndeclaredCollectionAnalyzer(), Everything, _code.Baseline, TestPlatform.Vocabulary));
    }

    [Fact]
    public async Task Its_policy_has_a_category_and_a_purpose_for_everything_that_the_rule_reports()
    {
        Everywhere().Init();
        var reports = await RuleReports.Of(new UndeclaredCollectionAnalyzer(), Everything, _code.Policy, TestPlatform.Vocabulary);
        Assert.All(reports, report => Assert.Contains(DiagnosticProperties.Purpose, report.Properties));
        Assert.Equal(
            ["email: account", "email: account", "email: marketing", "email: orders"],
            reports.Where(report => report.Properties[DiagnosticProperties.Concept] == "email").Select(Suggestion).Order(StringComparer.Ordinal));
        Assert.Equal("ip-address: security", Suggestion(reports.Single(report => report.GetMessage().Contains("'LastIpAddress'", StringComparison.Ordinal))));

        static string Suggestion(Microsoft.CodeAnalysis.Diagnostic report) =>
            $"{report.Properties[DiagnosticProperties.Category]}: {report.Properties[DiagnosticProperties.Purpose]}";
    }

    [Fact]
    public void Sensitive_data_rests_on_consent()
    {
        Everywhere().Init();
        var policy = PolicyReader.Read(_code.Policy).Policy!;
        Assert.Equal(["health", "religion"], policy.Categories.Where(category => category.Sensitive).Select(category => category.Id));
        Assert.All(policy.Purposes.Where(purpose => purpose.Uses("health") || purpose.Uses("religion")), purpose => Assert.Equal("consent", purpose.Basis));
    }

    [Fact]
    public void Marks_what_only_people_can_say()
    {
        Everywhere().Init();
        Assert.Matches(new Regex("""^ *"basis": "[a-z-]+", // review$""", RegexOptions.Multiline), _code.Policy);
        Assert.Matches(new Regex("""^ *"retention": "[a-z-]+" // review$""", RegexOptions.Multiline), _code.Policy);
        Assert.Contains("// \"recipients\":", _code.Policy, StringComparison.Ordinal);
        Assert.Contains("\"customer\": { \"title\": \"Customer\" }", _code.Policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_it_found_and_what_to_do_next()
    {
        var run = _code.With("Shop.csproj").WithSource("Customer.cs", LegacyCode.Customer).Init();
        var lines = run.Output.Split('\n');
        Assert.Equal("Read 1 project(s), 1 file(s).", lines[0]);
        Assert.Equal("2 member(s) of 1 type(s) look like personal data, 2 of them for sure.", lines[1]);
        Assert.Equal("  email           1  account   Shop.Core.Customer.Email", lines[4]);
        Assert.Contains($"Listed 2 member(s) in {_code.PathOf("privacy-baseline.txt")}.", lines);
        Assert.Contains("dotnet format analyzers --diagnostics EPD1001 --severity info", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_begins_today_and_is_called_as_the_solution()
    {
        _code.With("App/App.csproj").WithSource("App/Customer.cs", LegacyCode.Customer).Write("Corner \"Shop\".slnx", """<Solution><Project Path="App/App.csproj" /></Solution>""");
        using var output = new StringWriter();
        PersonalDataTool.Run(["init", _code.Root], output, output, new FixedTime(new DateTimeOffset(2027, 3, 4, 23, 0, 0, TimeSpan.Zero)));
        var policy = PolicyReader.Read(_code.Policy).Policy!;
        Assert.Equal(("Corner \"Shop\"", "2027-03-04"), (policy.Name, policy.Effective));
    }

    [Fact]
    public void Where_nothing_is_found_there_is_a_policy_to_start_with_and_no_baseline()
    {
        var run = _code.With("Shop.csproj").WithSource("Clock.cs", "public class Clock { public int Hours { get; set; } }").Init();
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(PolicyReader.Read(_code.Policy).Problems);
        Assert.False(File.Exists(_code.PathOf("privacy-baseline.txt")));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_shows_the_policy()
    {
        var before = Everywhere().Files();
        var run = _code.Init("--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, _code.Files());
        Assert.Contains("\"email\": { \"title\": \"E-mail address\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("Would list", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_baseline_a_build_reports_everything()
    {
        Everywhere().Init("--no-baseline");
        Assert.True(File.Exists(_code.PathOf("privacy-policy.json")));
        Assert.False(File.Exists(_code.PathOf("privacy-baseline.txt")));
    }

    [Fact]
    public void The_same_code_gives_the_same_bytes_in_another_folder()
    {
        Everywhere().Init();
        using var copy = new LegacyCode();
        copy.With("Shop.csproj").WithSource("Everything.cs", Everything).Init();
        Assert.Equal(_code.Policy.Replace($"\"{Path.GetFileName(_code.Root)}\"", "", StringComparison.Ordinal), copy.Policy.Replace($"\"{Path.GetFileName(copy.Root)}\"", "", StringComparison.Ordinal));
        Assert.Equal(_code.Baseline, copy.Baseline);
    }

    private LegacyCode Everywhere() => _code.With("Shop.csproj").WithSource("Everything.cs", Everything);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

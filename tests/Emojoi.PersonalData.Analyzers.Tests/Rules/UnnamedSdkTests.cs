using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

using Test = RuleTest<UnnamedSdkAnalyzer>;

public sealed class UnnamedSdkTests
{
    /// <summary>The project's own packages, as the package's targets tell the compiler; none of them is an SDK.</summary>
    private const string NoPackages = "PersonalDataPackages = Emojoi.PersonalData,Newtonsoft.Json";

    [Fact]
    public Task Reports_an_SDK_once_where_it_is_first_imported() => Verify(
        ["using System;\n{|EPD2014:using Sentry;|}\n\nclass A { void M() { SentrySdk.Init(\"\"); SentrySdk.Init(\"\"); } }", "using Sentry;\nclass B { void M() => SentrySdk.Init(\"\"); }"]);

    [Fact]
    public Task Reports_an_SDK_that_is_used_by_its_full_name() => Verify(
        ["class A { void M() { {|EPD2014:Sentry.SentrySdk.Init(\"\")|}; } }"]);

    [Fact]
    public Task Reports_an_SDK_whose_extension_stands_in_the_namespace_of_the_platform() => Verify(
        ["using Microsoft.AspNetCore.Hosting;\nclass A { string M(string host) => {|EPD2014:host.UseSentry()|}; }"]);

    [Fact]
    public Task Reports_each_SDK_by_itself() => Verify(
        ["{|EPD2014:using Sentry;|}\n{|EPD2014:using Stripe;|}\nclass A { object M() { SentrySdk.Init(\"\"); return new CustomerService(); } }"]);

    [Fact]
    public async Task Says_what_it_is_who_gets_data_and_what_to_name()
    {
        var report = Assert.Single(await Reports.Of(
            new UnnamedSdkAnalyzer(), "class A { void M() => Sentry.SentrySdk.Init(\"\"); }", PolicyWith(""), [TestPlatform.Vocabulary, VendorAssembly.SentryAndStripe[0]]));
        Assert.Equal(
            "The project uses Sentry, through which Functional Software gets data (crash reports), and the privacy policy names no recipient with the package 'Sentry' or the namespace 'Sentry'; declare the recipient, or remove the SDK (K-SDK)",
            report.GetMessage());
    }

    [Theory]
    [InlineData("\"packages\": [\"sentry\"]")]
    [InlineData("\"packages\": [\"Sentry.AspNetCore\"]")]
    [InlineData("\"namespaces\": [\"Sentry\"]")]
    public Task Accepts_an_SDK_that_the_policy_names(string naming) => Verify(
        ["using Sentry;\nusing Microsoft.AspNetCore.Hosting;\nclass A { string M(string host) { SentrySdk.Init(\"\"); return host.UseSentry(); } }"], naming);

    [Theory]
    [InlineData("\"packages\": [\"Sentry.Net\"]")]
    [InlineData("\"namespaces\": [\"Sentr\"]")]
    [InlineData("\"namespaces\": [\"Sentry.Protocol\"]")]
    [InlineData("\"hosts\": [\"sentry.io\"]")]
    public Task Is_not_satisfied_by_another_name(string naming) => Verify(["{|EPD2014:using Sentry;|}\nclass A { void M() => SentrySdk.Init(\"\"); }"], naming);

    [Fact]
    public Task Accepts_what_only_another_package_brings_and_no_code_uses() => Verify(["class A { }"]);

    [Fact]
    public async Task Reports_the_project_where_its_own_package_is_used_by_no_code()
    {
        var test = Create(["class A { }"], PolicyWith(""), "PersonalDataPackages = Newtonsoft.Json,sentry");
        test.TestState.ExpectedDiagnostics.Add(Microsoft.CodeAnalysis.Testing.DiagnosticResult.CompilerWarning("EPD2014").WithNoLocation());
        await test.RunAsync();
    }

    [Fact]
    public async Task Reports_a_package_of_the_project_that_has_no_assembly()
    {
        var test = Create(["class A { }"], PolicyWith(""), "PersonalDataPackages = NewRelic.Agent");
        test.TestState.ExpectedDiagnostics.Add(Microsoft.CodeAnalysis.Testing.DiagnosticResult.CompilerWarning("EPD2014").WithNoLocation());
        await test.RunAsync();
    }

    [Fact]
    public async Task Counts_every_reference_where_the_build_does_not_say_which_are_its_own() =>
        Assert.Single(await Reports.Of(new UnnamedSdkAnalyzer(), "class A { }", PolicyWith(""), [TestPlatform.Vocabulary, VendorAssembly.SentryAndStripe[0]]));

    [Fact]
    public Task Accepts_a_type_of_ones_own_in_a_namespace_of_that_name() => Verify(
        ["using Raygun4Maui;\nnamespace Raygun4Maui { public class Client { } }\nclass A { Client M() => new Client(); }"]);

    [Fact]
    public Task Is_silent_in_test_projects() => Create(
        ["using Sentry;\nclass A { void M() => SentrySdk.Init(\"\"); }"], PolicyWith(""), "PersonalDataPackages = Sentry\nbuild_property.IsTestProject = true").RunAsync();

    [Fact]
    public Task Is_silent_without_a_policy() => Create(["using Sentry;\nclass A { void M() => SentrySdk.Init(\"\"); }"], null, "PersonalDataPackages = Sentry").RunAsync();

    private static Task Verify(string[] sources, string naming = "\"hosts\": []") => Create(sources, PolicyWith(naming), NoPackages).RunAsync();

    private static Test Create(string[] sources, string? policy, string properties)
    {
        var test = new Test { Sources = sources, Policy = policy };
        test.TestState.AdditionalReferences.AddRange(VendorAssembly.SentryAndStripe);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.{properties}\n"));
        return test;
    }

    /// <summary>The example policy with one more recipient, which has this and no other name.</summary>
    private static string PolicyWith(string naming) => ExamplePolicy.Text.Replace(
        "\"recipients\": {",
        "\"recipients\": { \"crashes\": { \"title\": \"Crashes\", \"role\": \"processor\", \"regions\": [], \"categories\": []"
        + (naming.Contains(':') ? ", " + naming : "") + " },",
        StringComparison.Ordinal);
}

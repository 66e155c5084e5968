using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

/// <summary><c>init</c> where there is a policy or a baseline already.</summary>
public sealed class SecondInitTests : IDisposable
{
    private const string Employee = """
        namespace Shop.Core { public class Employee { public string Email { get; set; } public string FirstName { get; set; } public string IpAddress { get; set; } } }
        """;

    private readonly LegacyCode _code = new LegacyCode().With("Shop.csproj").WithSource("Customer.cs", LegacyCode.Customer);

    public void Dispose() => _code.Dispose();

    [Fact]
    public void A_second_run_changes_nothing_and_says_so()
    {
        _code.Init();
        var (policy, baseline) = (_code.Policy, _code.Baseline);
        var run = _code.Init();
        Assert.Equal((policy, baseline), (_code.Policy, _code.Baseline));
        Assert.Contains("privacy-policy.json: it lacks nothing", run.Output, StringComparison.Ordinal);
        Assert.Contains("privacy-baseline.txt: 2 member(s), nothing is missing", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Next:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_is_named_and_not_added()
    {
        _code.Init();
        var (policy, baseline) = (_code.Policy, _code.Baseline);
        var run = _code.WithSource("Employee.cs", Employee).Init();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal((policy, baseline), (_code.Policy, _code.Baseline));
        Assert.Contains("It lacks categories given-name, ip-address; purposes employment, security: --update adds them.", run.Output, StringComparison.Ordinal);
        Assert.Contains("A build reports 3 more, such as Shop.Core.Employee.Email", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_adds_and_takes_nothing_away()
    {
        _code.Init();
        var baseline = _code.Baseline.Replace("EPD1001 P:Shop.Core.Customer.Email\n", "# ours\nEPD1001 P:Shop.Core.Customer.Email # until 2028\n", StringComparison.Ordinal) + "EPD1001 P:Shop.Gone.Email\n";
        _code.Write("privacy-baseline.txt", baseline);
        var policy = _code.Policy.Replace("// review: who answers", "// we know who answers", StringComparison.Ordinal);
        _code.Write("privacy-policy.json", policy);

        var run = _code.WithSource("Employee.cs", Employee).Init("--update");
        Assert.Equal(0, run.ExitCode);
        Assert.All(policy.Split('\n'), line => Assert.Contains(line.Split(" //")[0].TrimEnd(','), _code.Policy, StringComparison.Ordinal));
        Assert.Contains("// we know who answers", _code.Policy, StringComparison.Ordinal);
        Assert.Empty(PolicyReader.Read(_code.Policy).Problems);
        Assert.Contains("# ours\nEPD1001 P:Shop.Core.Customer.Email # until 2028\nEPD1001 P:Shop.Core.Customer.PhoneNumber\nEPD1001 P:Shop.Core.Employee.Email\n", _code.Baseline, StringComparison.Ordinal);
        Assert.EndsWith("EPD1001 P:Shop.Core.Employee.IpAddress\nEPD1001 P:Shop.Gone.Email\n", _code.Baseline, StringComparison.Ordinal);
        Assert.Contains("it lacks nothing", _code.Init().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_update_adds_is_the_strictest_that_is_valid()
    {
        _code.Write("privacy-policy.json", """
            {
              "name": "Shop", "version": "1", "effective": "2026-12-01",
              "categories": { "mail": { "title": "E-mail address" } },
              "purposes": { "shopping": { "title": "Orders", "basis": "contract", "categories": { "mail": "required" } } }
            }
            """);
        _code.Init("--update");
        var policy = PolicyReader.Read(_code.Policy).Policy!;
        Assert.Equal(["mail", "phone"], policy.Categories.Select(category => category.Id));
        Assert.Equal("consent", policy.Purposes.Find("account")!.Basis);
        Assert.True(policy.Purposes.Find("account")!.Uses("phone"));
        Assert.False(policy.Purposes.Find("account")!.Uses("mail"));
    }

    [Fact]
    public void What_an_update_adds_of_sensitive_data_rests_on_consent_and_keeps_its_tie_to_other_vocabularies()
    {
        _code.Init();
        _code.WithSource("Patient.cs", "namespace Shop { public class Patient { public string Email { get; set; } public string FirstName { get; set; } public string Diagnosis { get; set; } } }").Init("--update");
        var policy = PolicyReader.Read(_code.Policy).Policy!;
        var health = policy.Categories.Find("health")!;
        Assert.True(health.Sensitive);
        Assert.Equal("Health", health.Map["dpv"]);
        Assert.All(policy.Purposes.Where(purpose => purpose.Uses("health")), purpose => Assert.Equal("consent", purpose.Basis));
        Assert.Single(policy.Purposes, purpose => purpose.Uses("health"));
    }

    [Fact]
    public void Lines_whose_member_is_gone_are_named_once()
    {
        _code.Init();
        _code.Write("privacy-baseline.txt", _code.Baseline + "EPD1001 P:Shop.Gone.Email\nEPD1001 P:Shop.Gone.Name\n");
        Assert.Contains("2 line(s) name members that are gone or declared: dotnet personal-data baseline prune", _code.Init().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_projects_that_were_not_read_are_not_called_gone()
    {
        _code.With("Other/Other.csproj").WithSource("Other/Lead.cs", "namespace Other { public class Lead { public string Email { get; set; } } }").Init();
        var run = ToolRun.Of("init", _code.PathOf("Other", "Other.csproj"));
        Assert.Contains("nothing is missing", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("prune", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_its_owner_wrote_is_kept_and_the_baseline_stands_beside_it()
    {
        using var code = new LegacyCode().With("src/Shop/Shop.csproj").WithSource("src/Shop/Customer.cs", LegacyCode.Customer);
        code.Write("privacy-policy.json", ExamplePolicy.Text);
        var run = ToolRun.Of("init", code.PathOf("src", "Shop", "Shop.csproj"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ExamplePolicy.Text, code.Policy);
        Assert.Equal(2, code.Silenced.Count());
        Assert.Contains("It lacks categories phone; purposes account", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_policy_promises_not_to_collect_is_not_added_to_a_purpose()
    {
        _code.Write("privacy-policy.json", """
            { "name": "Shop", "version": "1", "effective": "2026-12-01",
              "categories": { "email": { "title": "E-mail address", "collected": false }, "phone": { "title": "Telephone number", "collected": false } } }
            """);
        var policy = _code.Policy;
        Assert.Contains("it lacks nothing", _code.Init("--update").Output, StringComparison.Ordinal);
        Assert.Equal(policy, _code.Policy);
    }

    [Fact]
    public void A_policy_with_errors_is_for_its_owner_to_correct_first()
    {
        _code.Write("privacy-policy.json", "{ \"name\": ");
        _code.Init().AssertBadInput("privacy-policy.json(1,", "EPD0002", "policy validate");
        Assert.Empty(_code.Silenced);
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_is_for_its_owner_to_correct_first()
    {
        _code.Write("privacy-baseline.txt", "# ok\n<<<<<<< ours\n");
        _code.Init().AssertBadInput("privacy-baseline.txt', line 2: '<<<<<<< ours'", "EPD0007");
        Assert.False(File.Exists(_code.PathOf("privacy-policy.json")));
    }
}

using System.Text.Json;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>docs/adoption.md, step by step, with the packed packages.</summary>
public sealed class AdoptionTests(AdoptedSolution solution) : IClassFixture<AdoptedSolution>
{
    [Fact]
    public void The_first_build_warns_of_what_is_there() => Assert.Equal(
        [("Core/Customer.cs", 7), ("Core/Customer.cs", 9), ("Core/Customer.cs", 11), ("Web/Order.cs", 7), ("Web/Order.cs", 9), ("Web/Order.cs", 16)],
        Undeclared(solution.FirstBuild));

    [Fact]
    public void Init_proposes_a_policy_and_lists_what_is_there()
    {
        Assert.True(solution.Init.ExitCode == 0, solution.Init.ToString());
        Assert.Contains("7 member(s) of 4 type(s) look like personal data, 6 of them for sure.", solution.Init.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "EPD1001 P:Shop.Core.Customer.Email",
                "EPD1001 P:Shop.Core.Customer.LastIpAddress",
                "EPD1001 P:Shop.Core.Customer.PhoneNumber",
                "EPD1001 P:Shop.Core.CustomerPreferences.Theme",
                "EPD1001 P:Shop.Web.Orders.Order.CustomerEmail",
                "EPD1001 P:Shop.Web.Orders.OrderAddress.Email",
                "EPD1001 P:Shop.Web.Orders.OrderAddress.FirstName",
            ],
            solution.FirstBaseline.Split('\n').Where(line => line.StartsWith("EPD", StringComparison.Ordinal)));
        Assert.Empty(PolicyReader.Read(solution.Folder.Read("privacy-policy.json")).Problems);
    }

    [Fact]
    public void The_build_with_them_is_clean()
    {
        Assert.True(solution.SilentBuild.ExitCode == 0, solution.SilentBuild.ToString());
        Assert.Empty(solution.SilentBuild.Diagnostics);
    }

    [Fact]
    public void What_is_new_and_what_is_accepted_is_reported_and_nothing_else() => Assert.Equal(
        [("Core/Customer.cs", 7), ("Core/Customer.cs", 9), ("Core/Customer.cs", 11), ("Core/Lead.cs", 5), ("Web/Order.cs", 7), ("Web/Order.cs", 9)],
        Undeclared(solution.WarningBuild));

    [Fact]
    public void Format_declares_all_of_it_with_the_policys_categories_and_purposes()
    {
        Assert.True(solution.Format.ExitCode == 0, solution.Format.ToString());
        Assert.Equal(
            [
                "[PersonalData(Categories.Email, Purposes.Account)]",
                "[PersonalData(Categories.Phone, Purposes.Account)]",
                "[PersonalData(Categories.IpAddress, Purposes.Security)]",
                "[PersonalData(Categories.Preferences, Purposes.Account)]",
            ],
            Declarations("Core/Customer.cs"));
        Assert.Equal(["[PersonalData(Categories.Email, Purposes.Account)]"], Declarations("Core/Lead.cs"));
        Assert.Equal(["[PersonalData(Categories.GivenName, Purposes.Orders)]", "[PersonalData(Categories.Email, Purposes.Orders)]"], Declarations("Web/Order.cs"));
        Assert.Empty(Declarations("Tests/Customer.cs"));
    }

    [Fact]
    public void The_build_after_it_is_clean_again()
    {
        Assert.True(solution.LastBuild.ExitCode == 0, solution.LastBuild.ToString());
        Assert.Empty(solution.LastBuild.Diagnostics);
    }

    [Fact]
    public void The_report_shows_what_was_declared()
    {
        Assert.True(solution.Report.ExitCode == 0, solution.Report.ToString());
        using var inventory = JsonDocument.Parse(solution.Folder.Read("report/inventory.json"));
        Assert.Equal(
            ["Customer.Email", "Customer.LastIpAddress", "Customer.PhoneNumber", "CustomerPreferences.Theme", "Lead.Email", "OrderAddress.Email", "OrderAddress.FirstName"],
            inventory.RootElement.GetProperty("members").EnumerateArray()
                .Select(member => $"{member.GetProperty("type").GetString()!.Split('.')[^1]}.{member.GetProperty("member").GetString()}")
                .Order(StringComparer.Ordinal));
    }

    private IEnumerable<(string File, int Line)> Undeclared(ProcessResult build)
    {
        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.All(build.Diagnostics, diagnostic => Assert.Equal(("warning", "EPD1001"), (diagnostic.Severity, diagnostic.Id)));
        return build.Diagnostics
            .Select(diagnostic => (Path.GetRelativePath(solution.Folder.Root, diagnostic.File!).Replace('\\', '/'), diagnostic.Line))
            .Order();
    }

    private IEnumerable<string> Declarations(string file) =>
        solution.Folder.Read(file).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("[PersonalData(", StringComparison.Ordinal));
}

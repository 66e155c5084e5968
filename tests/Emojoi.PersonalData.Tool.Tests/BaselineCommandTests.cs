using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

public sealed class BaselineCommandTests : IDisposable
{
    private const string Lines = """
        # ours
        EPD1001 P:Shop.Core.Customer.Email # until 2028
        EPD1001 F:Shop.Core.Customer._phone
        EPD1001 P:Shop.Core.CustomerRole.Name

        EPD1001 P:Shop.Web.Login.Email
        """;

    private readonly LegacyCode _code = new();

    public void Dispose() => _code.Dispose();

    [Theory]
    [InlineData("Shop.Core.Customer", "P:Shop.Core.CustomerRole.Name", "P:Shop.Web.Login.Email")]
    [InlineData("Shop.Core", "P:Shop.Web.Login.Email")]
    [InlineData("Shop.Core.Customer.Email", "F:Shop.Core.Customer._phone", "P:Shop.Core.CustomerRole.Name", "P:Shop.Web.Login.Email")]
    [InlineData("*.Email", "F:Shop.Core.Customer._phone", "P:Shop.Core.CustomerRole.Name")]
    [InlineData("Shop.Core.Customer*", "P:Shop.Web.Login.Email")]
    [InlineData("*")]
    public void Accepting_removes_what_a_pattern_names_and_nothing_else(string pattern, params string[] left)
    {
        var run = Run("accept", pattern);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(left, _code.Silenced);
        Assert.StartsWith($"Accepted {4 - left.Length} member(s), {left.Length} left in ", run.Output, StringComparison.Ordinal);
        Assert.Contains("dotnet format analyzers --diagnostics EPD1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_keeps_comments_blank_lines_and_line_ends()
    {
        _code.Write("privacy-baseline.txt", Lines.ReplaceLineEndings("\r\n") + "\r\n");
        Assert.Equal(0, ToolRun.Of("baseline", "accept", "Shop.Core", "Shop.Web", "--baseline", BaselineFile).ExitCode);
        Assert.Equal("# ours\r\n\r\n", _code.Baseline);
    }

    [Theory]
    [InlineData("Shop.Core.Custom")]
    [InlineData("Email")]
    [InlineData("shop.core.customer")]
    public void Accepting_what_is_not_listed_is_bad_input(string pattern)
    {
        Run("accept", "Shop.Web", pattern).AssertBadInput($"'{pattern}'", "*.Email");
        Assert.Equal(Lines + "\n", _code.Baseline);
    }

    [Fact]
    public void Pruning_removes_what_is_gone_or_declared()
    {
        WriteCode();
        var run = Run("prune");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["P:Shop.Core.Customer.Email"], _code.Silenced);
        Assert.StartsWith("# ours\nEPD1001 P:Shop.Core.Customer.Email # until 2028\n", _code.Baseline, StringComparison.Ordinal);
        Assert.Contains("Shop.Web.Login.Email is gone, declared, or no longer reported\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Checking_changes_nothing_and_fails_where_there_is_something_to_remove()
    {
        WriteCode();
        Assert.Equal(1, Run("prune", "--check").ExitCode);
        Assert.Equal(Lines + "\n", _code.Baseline);
        ToolRun.Of("baseline", "prune", "--baseline", BaselineFile);
        Assert.Equal(0, ToolRun.Of("baseline", "prune", "--check", "--baseline", BaselineFile).ExitCode);
    }

    [Fact]
    public void Pruning_looks_at_all_projects_below_the_baseline_whatever_a_solution_names()
    {
        WriteCode();
        _code.Write("Part.slnx", "<Solution/>");
        _code.With("other/Web/Web.csproj").WithSource("other/Web/Login.cs", "namespace Shop.Web { public class Login { public string Email { get; set; } } }");
        Run("prune");
        Assert.Equal(["P:Shop.Core.Customer.Email", "P:Shop.Web.Login.Email"], _code.Silenced);
    }

    [Fact]
    public void A_missing_baseline() => ToolRun.Of("baseline", "accept", "*", "--baseline", _code.PathOf("none.txt")).AssertBadInput("none.txt' does not exist");

    [Fact]
    public void A_broken_baseline()
    {
        var file = _code.Write("privacy-baseline.txt", "EPD1001 P:A.B\nEPD1001 A.C\n");
        ToolRun.Of("baseline", "accept", "*", "--baseline", file).AssertBadInput("line 2: 'EPD1001 A.C'", "EPD0007");
        Assert.Equal("EPD1001 P:A.B\nEPD1001 A.C\n", _code.Baseline);
    }

    private string BaselineFile => _code.PathOf("privacy-baseline.txt");

    private void WriteCode() => _code.With("Core/Core.csproj").WithSource("Core/Customer.cs", """
        namespace Shop.Core
        {
            public class Customer
            {
                public string Email { get; set; }
                [Emojoi.PersonalData.PersonalData("phone", "account")] private string _phone;
            }
        }
        """);

    private ToolRun Run(params string[] arguments)
    {
        _code.Write("privacy-baseline.txt", Lines.ReplaceLineEndings("\n") + "\n");
        return ToolRun.Of(["baseline", .. arguments, "--baseline", BaselineFile]);
    }
}

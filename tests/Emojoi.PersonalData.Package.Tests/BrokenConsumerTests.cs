namespace Emojoi.PersonalData.Package.Tests;

public sealed class BrokenConsumerTests(BrokenConsumers solution) : IClassFixture<BrokenConsumers>
{
    public static TheoryData<string> Projects => [.. BrokenConsumers.Edits.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_spoiled_policy_is_reported_in_the_policy_file(string project)
    {
        var edit = BrokenConsumers.Edits[project];
        var diagnostic = Assert.Single(solution.DiagnosticsOf(project));
        Assert.Equal(edit.Id, diagnostic.Id);
        Assert.Equal(edit.Id == "EPD0005" ? "warning" : "error", diagnostic.Severity);
        Assert.Equal(solution.Folder.PathOf(project, "privacy-policy.json"), diagnostic.File);
        Assert.True(diagnostic is { Line: > 0, Column: > 0 });
        if (edit.At is not null)
        {
            Assert.Equal(edit.Place(), (diagnostic.Line, diagnostic.Column));
        }
    }

    [Fact]
    public void WarningsAsErrors_makes_an_error_of_a_warning()
    {
        var diagnostic = Assert.Single(solution.DiagnosticsOf("AsError"));
        Assert.Equal(("error", "EPD1001"), (diagnostic.Severity, diagnostic.Id));
    }

    [Fact]
    public void NoWarn_silences_what_stands_in_the_policy_file() => Assert.Empty(solution.DiagnosticsOf("Quiet"));

    [Fact]
    public void A_line_of_the_baseline_that_says_nothing_is_reported_there_and_silences_nothing()
    {
        var (baseline, code) = (solution.DiagnosticsOf("BadBaseline").Single(one => one.Id == "EPD0007"), solution.DiagnosticsOf("BadBaseline").Single(one => one.Id == "EPD1001"));
        Assert.Equal(2, solution.DiagnosticsOf("BadBaseline").Count);
        Assert.Equal((solution.Folder.PathOf("BadBaseline", "privacy-baseline.txt"), 2, "warning"), (baseline.File, baseline.Line, baseline.Severity));
        Assert.Equal(5, code.Line);
    }

    [Fact]
    public void A_named_baseline_that_does_not_exist_is_one_error_that_says_what_to_do()
    {
        var diagnostic = Assert.Single(solution.DiagnosticsOf("LostBaseline"));
        Assert.Equal(("error", "EPD0007"), (diagnostic.Severity, diagnostic.Id));
        Assert.EndsWith("LostBaseline.csproj", diagnostic.File, StringComparison.Ordinal);
        Assert.Contains(solution.Folder.PathOf("LostBaseline", "no-baseline.txt"), diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_policy_that_does_not_exist_is_one_error_that_says_what_to_do()
    {
        var diagnostic = Assert.Single(solution.DiagnosticsOf("Lost"));
        Assert.Equal(("error", "EPD0001"), (diagnostic.Severity, diagnostic.Id));
        Assert.EndsWith("Lost.csproj", diagnostic.File, StringComparison.Ordinal);
        Assert.Contains(solution.Folder.PathOf("Lost", "no-policy.json"), diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("remove the property", diagnostic.Message, StringComparison.Ordinal);
    }
}

using Emojoi.PersonalData.Testing;

namespace BrokenPromises;

/// <summary>Breaks the sample's promises one by one, and looks at what <c>dotnet build</c> says.</summary>
public sealed class BrokenPromiseTests(SampleCopies copies) : IClassFixture<SampleCopies>
{
    /// <summary>The promises by what they are called.</summary>
    public static TheoryData<string> Promises { get; } = [.. AllPromises.List.Select(promise => promise.ToString())];

    [Fact]
    public void The_unedited_sample_builds_without_a_warning()
    {
        Assert.Equal(0, copies.Unedited.ExitCode);
        Assert.Empty(copies.Unedited.Diagnostics);
        Assert.Contains("0 Warning(s)", copies.Unedited.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_unedited_sample_runs_twice_and_says_the_same()
    {
        var first = (await copies.RunAsync()).EnsureSuccess();
        var second = (await copies.RunAsync()).EnsureSuccess();

        Assert.Equal(first.Output, second.Output);
        Assert.Equal("", first.Error);
        Assert.Contains("Profession becomes \"Archivist\": Rectified", first.Output, StringComparison.Ordinal);
        Assert.Contains("Nickname becomes \"M\": Invalid", first.Output, StringComparison.Ordinal);
        Assert.Contains("SignIn.IpAddress: Blocked", first.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_promise_is_reported_at_its_line_and_nowhere_else(string name)
    {
        var promise = AllPromises.List.Single(promise => promise.ToString() == name);
        var file = Path.Combine(copies.FolderOf(promise), promise.DiagnosticFile);

        var others = promise.AlsoReportedIn.Select(other => Path.Combine(copies.FolderOf(promise), other)).ToArray();
        var diagnostics = copies.DiagnosticsOf(promise)
            .Where(diagnostic => !promise.AlsoReports.Contains(diagnostic.Id) && !(diagnostic.Id == promise.Rule && others.Contains(diagnostic.File)));

        var only = Assert.Single(diagnostics);
        Assert.Equal((promise.Rule, file, promise.LineIn(File.ReadAllText(file))), (only.Id, only.File, only.Line));
        Assert.Contains(promise.Clause, only.Message, StringComparison.Ordinal);
    }
}

using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>The cases themselves: what does not compile, or has no look-alikes, measures nothing.</summary>
public class CaseFilesTests
{
    private const int LeastCases = 2800;

    public static TheoryData<string> Files => [.. CaseFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Cases_compile(string name)
    {
        var errors = CaseProject.Compile(CaseFile.Open(name)).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Fact]
    public void The_policy_of_the_cases_has_no_problem() => Assert.Empty(PolicyReader.Read(CaseFile.Policy, CancellationToken.None).Problems);

    [Fact]
    public void Look_alikes_are_as_many_as_marks()
    {
        var files = CaseFile.Names.Select(CaseFile.Open).ToList();
        var marks = files.Sum(file => file.Expected.Count);
        Assert.True(marks >= LeastCases, $"{marks} marks");
        Assert.True(files.Sum(file => file.CleanLines) >= marks, $"{files.Sum(file => file.CleanLines)} look-alikes, {marks} marks");
    }
}

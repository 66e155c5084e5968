using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Policy.Tests.AsPublished;

/// <summary>The Emojoi policy, as published and as the sample uses it.</summary>
public sealed class EmojoiPolicyTests
{
    [Fact]
    public void The_published_policy_contradicts_itself_in_exactly_two_places()
    {
        var text = File.ReadAllText(PublishedPath());

        var problems = PolicyReader.Read(text).Problems;

        Assert.Collection(
            problems,
            region =>
            {
                Assert.Equal(("EPD0005", "P-REGION"), (region.RuleId, region.Clause));
                Assert.Equal("\"*\"", Token(text, region.Range));
                Assert.Equal(LineOf(text, "\"title\": \"Technology suppliers, service providers and other partners\""), LineOf(text, region.Range));
                Assert.Equal(LineOf(text, "\"transfers\": \"never\""), LineOf(text, Assert.NotNull(region.Other)));
            },
            answer =>
            {
                Assert.Equal(("EPD0005", "R-ANSWER"), (answer.RuleId, answer.Clause));
                Assert.Equal(LineOf(text, "\"access\":        {"), LineOf(text, answer.Range));
                Assert.Equal(LineOf(text, "\"answer\":        {"), LineOf(text, Assert.NotNull(answer.Other)));
            });
    }

    [Fact]
    public void The_samples_policy_resolves_them_and_gives_no_diagnostic()
    {
        var problems = PolicyReader.Read(File.ReadAllText(SamplePath())).Problems;

        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void The_samples_policy_cites_every_clause(string clause)
    {
        var lines = File.ReadLines(SamplePath());

        Assert.Contains(lines, line => Words(line).Contains(clause, StringComparer.Ordinal));
    }

    /// <summary>The clauses of the document.</summary>
    public static TheoryData<string> Clauses { get; } = new(
        "P-SCOPE P-AGREE P-REVISE P-REAGREE P-TRANSIT P-ANON P-ATREST P-ACCESS P-TRAIN P-AUDIT P-INCIDENT P-MINIMISE P-PUBLIC "
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Concat("R-ACCESS R-CORRECT R-ERASE R-ERASE-RECIPIENTS R-ERASE-BACKUP R-CONSENT R-WITHDRAW R-CANCEL R-ANSWER R-COMPLAIN R-READ R-CEASE".Split(' '))
        .Concat("S-CONSENT S-LAW S-AFFILIATE S-PARTNER S-SUPPLIER S-ADS S-MERGER S-DISCLOSE".Split(' '))
        .Concat("C-PROFILE C-KEEP C-PAYMENT C-OPS C-THIRD C-PORTRAIT C-PURPOSE K-COOKIE K-TRACK K-SDK T-PERIOD".Split(' '))
        .Concat("P-REGION M-AGE N-NOTICE N-CONTACT".Split(' ')));

    private static string[] Words(string line) => line.Split([' ', '"', ',', '.', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    private static string Token(string text, TextRange range) => text[range.Start..range.End];

    private static int LineOf(string text, TextRange range) => text.AsSpan(0, range.Start).Count('\n') + 1;

    private static int LineOf(string text, string unique) => text.AsSpan(0, text.IndexOf(unique, StringComparison.Ordinal)).Count('\n') + 1;

    private static string PublishedPath() => RepositoryFolder.PathOf("tests", "Emojoi.PersonalData.Policy.Tests", "AsPublished", "privacy-policy.json");

    private static string SamplePath() => RepositoryFolder.PathOf("samples", "Emojoi.Social", "privacy-policy.json");
}

using Emojoi.PersonalData.Analyzers.Tests.Flows;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UseBeforeAcceptanceTests
{
    private const string Gate = "public class Account { [AcceptanceCheck] public bool HasAccepted { get; set; } } ";

    [Theory]
    [InlineData("member.Email")]
    [InlineData("!account.HasAccepted ? member.Email : \"\"")]
    public async Task Reports_a_path_that_does_not_ask(string value) => Assert.Equal(["EPD4004"], await Report(Gate, value));

    [Theory]
    [InlineData("account.HasAccepted ? member.Email : \"\"")]
    [InlineData("account.HasAccepted && member.Id > 0 ? member.Email : \"\"")]
    [InlineData("member.Id.ToString()")]
    public async Task Says_nothing_where_it_was_accepted(string value) => Assert.Empty(await Report(Gate, value));

    [Fact]
    public async Task Says_nothing_where_no_code_asks_at_all() =>
        Assert.Empty(await Report("public class Account { public bool HasAccepted { get; set; } } ", "member.Email"));

    private static Task<string[]> Report(string gate, string value) =>
        FlowReport.Of(gate + $"[ProcessedFor(\"profile\")] public class Show {{ public string Run(Member member, Account account) => {value}; }}");
}

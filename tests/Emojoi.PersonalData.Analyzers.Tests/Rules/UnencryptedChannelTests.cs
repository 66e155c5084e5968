using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnencryptedChannelTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
        }
        public class Gateway { public void Send(string text) { } }
        """;

    [Theory]
    [InlineData("http://api.mailer.example/", SinkKind.Transfer)]
    [InlineData("HTTP://10.0.0.1/", SinkKind.Transfer)]
    [InlineData("http://orders:8080/", SinkKind.Url)]
    [InlineData("ws://api.mailer.example/", SinkKind.Transfer)]
    [InlineData("ftp://api.mailer.example/", SinkKind.Transfer)]
    [InlineData("smtp://api.mailer.example:25", SinkKind.Transfer)]
    public async Task Reports_an_address_that_is_not_encrypted(string address, SinkKind kind)
    {
        var finding = await Judge("Member.Email", kind, flow => flow.To(address));
        Assert.Equal(address, finding!.Properties[DiagnosticProperties.Address]);
    }

    [Theory]
    [InlineData("https://api.mailer.example/")]
    [InlineData("wss://api.mailer.example/")]
    [InlineData("ftps://api.mailer.example/")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://")]
    [InlineData("api.mailer.example")]
    [InlineData("urn:http:x")]
    public async Task Says_nothing_of_encrypted_addresses_of_ones_own_machine_and_of_what_is_not_known(string address) =>
        Assert.Null(await Judge("Member.Email", SinkKind.Transfer, flow => flow.To(address)));

    [Fact]
    public async Task Says_nothing_where_no_address_is_known() => Assert.Null(await Judge("Member.Email", SinkKind.Transfer, flow => flow));

    [Fact]
    public async Task Says_nothing_of_encrypted_data() =>
        Assert.Null(await Judge("Member.Email", SinkKind.Transfer, flow => flow.To("http://api.mailer.example/").Sanitized(Sanitization.Encrypt)));

    [Fact]
    public async Task Leaves_undefined_ids_to_their_own_rules() =>
        Assert.Null(await Judge("Member.Shoe", SinkKind.Transfer, flow => flow.To("http://api.mailer.example/")));

    [Fact]
    public async Task Says_what_to_use_instead()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "The connection to 'api.mailer.example' is not encrypted (ws) and carries 'Member.Email' (E-mail address); use wss (P-TRANSIT)",
            new UnencryptedChannelRule().Message(scene, scene.Flow(SinkKind.Transfer, "Member.Email", "Gateway.Send").To("ws://api.mailer.example/")));
    }

    private static async Task<FlowFinding?> Judge(string data, SinkKind kind, Func<DataFlow, DataFlow> edit)
    {
        var scene = await FlowScene.Of(Source);
        return new UnencryptedChannelRule().Judge(edit(scene.Flow(kind, data, "Gateway.Send")), scene.Policy);
    }
}

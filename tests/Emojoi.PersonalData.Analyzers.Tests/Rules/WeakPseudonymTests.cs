using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class WeakPseudonymTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
        }

        public class Pseudonyms { public void Hash() { } }
        """;

    [Fact]
    public async Task Reports_a_hash_without_a_key()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "'Member.Email' (E-mail address) is hashed without a key: whoever has a list of addresses or numbers finds the person by hashing them all; use a keyed hash (HMAC) with a secret of your own (P-ANON)",
            new WeakPseudonymRule().Message(scene, scene.Flow(SinkKind.WeakHash, "Member.Email", "Pseudonyms.Hash")));
    }

    [Fact]
    public async Task Says_nothing_of_data_that_was_sanitized_before()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Null(new WeakPseudonymRule().Judge(scene.Flow(SinkKind.WeakHash, "Member.Email", "Pseudonyms.Hash").Sanitized(Sanitization.Hash), scene.Policy));
    }

    [Fact]
    public async Task Says_nothing_of_other_sinks()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Null(new WeakPseudonymRule().Judge(scene.Flow(SinkKind.Log, "Member.Email", "Pseudonyms.Hash"), scene.Policy));
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A hash that can be guessed is called anonymous.</summary>
public class F34Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_keyed_hash_is_reported_as_a_pseudonym(DatabaseKind kind)
    {
        var plan = SocialPlan.Create();
        var hashed = plan with { Entities = [.. plan.Entities.Select(entity => entity.Type == typeof(Member) ? HashesEmail(entity) : entity)] };
        await using var social = await SocialHost.StartAsync(kind, hashed);

        var report = await social.EraseAsync();

        Assert.Equal(ErasureOutcome.Pseudonymised, report.Steps.Single(step => step.Entity == "Member").Outcomes["Email"]);
        var left = await social.WithContextAsync(context => context.Set<Member>().SingleAsync(row => row.Id == social.Ada.Id));
        var guess = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("ada@example.org"u8));
        Assert.StartsWith("kh1:", left.Email, StringComparison.Ordinal);
        Assert.DoesNotContain(guess[..12], left.Email, StringComparison.OrdinalIgnoreCase);
    }

    private static EntityPlan HashesEmail(EntityPlan member) => member with
    {
        Members = [.. member.Members.Select(tagged => tagged.Path[0] == "Email"
            ? SocialPlan.Changed(ErasureStrategy.KeyedHash, "Email") with { Outcome = ErasureOutcome.Pseudonymised }
            : tagged)],
    };
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>What is left of two people collides on a unique index.</summary>
public class F21Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_people_of_whom_a_stub_stays_do_not_collide(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(new Invoice { MemberId = social.Ada.Id, BilledTo = "Ada" }, new Invoice { MemberId = social.Ben.Id, BilledTo = "Ben" });

        var reports = new[] { await social.EraseAsync(), await social.EraseAsync(social.BenId) };

        Assert.All(reports, report => Assert.Equal(ErasureStatus.Completed, report.Status));
        var stubs = await social.WithContextAsync(context => context.Set<Member>().ToListAsync());
        Assert.Equal(2, stubs.Count);
        Assert.All(stubs, stub => Assert.Null(stub.Email));
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A request counts as done before it is, and the next try is refused.</summary>
public class F18Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_failed_is_not_complete_and_may_be_asked_again(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind, more: services => services.AddSingleton<IBlobStore>(new FailingOnce(new IOException("gone for now"))));
        await social.SaveAsync(new Post { AuthorId = social.Ada.Id, Tenant = 1, Picture = "hers.png" });

        var failed = await social.EraseAsync();
        var again = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Failed, failed.Status);
        Assert.Equal((failed.Request, ErasureStatus.Completed), (again.Request, again.Status));
        Assert.Equal(1, again.Blobs.Deleted);
    }
}

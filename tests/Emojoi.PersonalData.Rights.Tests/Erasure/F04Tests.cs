using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Soft-deleted rows escape the default query filters.</summary>
public class F04Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_only_marked_as_deleted_is_erased(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(
            new Post { AuthorId = social.Ada.Id, Tenant = 1, IsDeleted = true, Body = "hers" },
            new Post { AuthorId = social.Ben.Id, Tenant = 1, IsDeleted = true, Body = "his" });

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(["his"], await social.WithContextAsync(context => context.Set<Post>().IgnoreQueryFilters().Select(row => row.Body).ToListAsync()));
    }
}

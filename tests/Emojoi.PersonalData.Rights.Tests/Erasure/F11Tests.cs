using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Erasing in one tenant overwrites the rows of all tenants.</summary>
public class F11Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_tenants_rows_stay_as_they_are(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = "here" },
            new Post { AuthorId = social.Ada.Id, Tenant = 2, Body = "there", Picture = "there.png" },
            new Post { AuthorId = social.Ada.Id, Tenant = 2, IsDeleted = true, Body = "deleted there" });
        social.Blobs.Blobs["there.png"] = [1];

        await social.EraseAsync();

        Assert.Equal(
            ["deleted there", "there"],
            await social.WithContextAsync(context => context.Set<Post>().IgnoreQueryFilters().OrderBy(row => row.Body).Select(row => row.Body).ToListAsync()));
        Assert.True(social.Blobs.Blobs.ContainsKey("there.png"));
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Blobs survive, or go while others need them.</summary>
public class F06Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_blob_goes_unless_others_name_it(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Picture = "hers.png" },
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Picture = "same.png" },
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Picture = "lost.png" },
            new Post { AuthorId = social.Ben.Id, Tenant = 2, Picture = "same.png" });
        social.Blobs.Blobs["hers.png"] = social.Blobs.Blobs["same.png"] = [1];

        var report = await social.EraseAsync();

        Assert.Equal(new BlobReport(1, 1, 1), report.Blobs);
        Assert.Equal(["same.png"], social.Blobs.Blobs.Keys);
        Assert.Equal(ErasureStatus.Completed, report.Status);
    }
}

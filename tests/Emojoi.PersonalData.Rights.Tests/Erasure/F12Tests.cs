using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Erasure follows a reference into another person's row.</summary>
public class F12Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rows_of_others_that_refer_to_the_person_stay(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        var post = new Post { AuthorId = social.Ben.Id, Tenant = 1, Body = "his" };
        await social.SaveAsync(post);
        var hers = new Comment { PostId = post.Id, AuthorId = social.Ada.Id, Body = "hers" };
        await social.SaveAsync(hers);
        await social.SaveAsync(new Comment { PostId = post.Id, AuthorId = social.Ben.Id, ParentId = hers.Id, Body = "his answer" });

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(["his"], await social.WithContextAsync(context => context.Set<Post>().Select(row => row.Body).ToListAsync()));
        Assert.Equal(["his answer"], await social.WithContextAsync(context => context.Set<Comment>().Select(row => row.Body).ToListAsync()));
        Assert.Equal("benny", (await social.WithContextAsync(context => context.Set<Member>().SingleAsync())).Profile.Nickname);
    }
}

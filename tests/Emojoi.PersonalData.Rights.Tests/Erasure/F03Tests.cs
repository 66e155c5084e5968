using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Steps of an erasure go missing on a retry.</summary>
public class F03Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_retry_takes_every_step_that_the_first_try_had(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = "hers" },
            new Session { MemberId = social.Ada.Id },
            new Follow { FollowerId = social.Ada.Id, FollowedId = social.Ben.Id },
            new Message { SenderId = social.Ada.Id, RecipientId = social.Ben.Id, Text = "to both" });
        await Obstacle.SetAsync(social, "Session");

        var failed = await social.EraseAsync();
        await Obstacle.RemoveAsync(social, "Session");
        var report = Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync()));

        Assert.Equal((ErasureStatus.Failed, ErasureStatus.Completed), (failed.Status, report.Status));
        Assert.Equal(failed.Steps.Select(step => step.Entity), report.Steps.Select(step => step.Entity));
        Assert.Equal(
            [("Comment", 0, 0), ("Post", 1, 0), ("Message", 0, 1), ("Follow", 1, 0), ("Session", 1, 0), ("Invoice", 0, 0), ("Member", 1, 0)],
            report.Steps.Select(step => (step.Entity, (int)step.Deleted, (int)step.Changed)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_came_between_two_tries_goes_with_a_step_that_was_done(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(new Session { MemberId = social.Ada.Id }, new Post { AuthorId = social.Ben.Id, Tenant = 1, Id = 7 });
        await Obstacle.SetAsync(social, "Session");
        await social.EraseAsync();
        await Obstacle.RemoveAsync(social, "Session");
        await social.WithContextAsync(context => context.Set<Post>().Where(row => row.Id == 7).ExecuteUpdateAsync(set => set.SetProperty(row => row.AuthorId, social.Ada.Id)));

        var report = Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync()));

        Assert.Equal((ErasureStatus.Completed, 1L), (report.Status, report.Steps.Single(step => step.Entity == "Post").Deleted));
        Assert.Empty(await social.WithContextAsync(context => context.Set<Post>().ToListAsync()));
    }
}

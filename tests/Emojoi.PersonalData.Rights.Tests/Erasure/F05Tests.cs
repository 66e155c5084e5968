using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Paging by offset skips rows as they vanish.</summary>
public class F05Tests
{
    private const int Rows = 50;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Small_batches_come_to_every_row_that_goes_or_that_no_longer_leads_to_the_person(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind, configure: options => options.BatchSize = 7);
        var others = Enumerable.Range(0, Rows).Select(index => new Member { Name = $"other {index}" }).ToList();
        await social.SaveAsync(
        [
            .. others,
            .. others.Select(other => new Follow { FollowerId = other.Id, FollowedId = social.Ada.Id }),
            .. others.Select(other => new Message { SenderId = social.Ada.Id, RecipientId = other.Id, Text = "shared", Draft = { Remark = "hers" } }),
            .. others.Select(other => new Post { AuthorId = social.Ada.Id, Tenant = 1, Comments = { new Comment { AuthorId = other.Id, Body = "theirs" } } }),
            .. others.Select(_ => new Invoice { MemberId = social.Ada.Id, BilledTo = "Ada", Remark = "hers" }),
        ]);

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(
            [("Follow", Rows, 0), ("Invoice", 0, Rows), ("Message", 0, Rows), ("Post", 0, Rows)],
            report.Steps.Where(step => step.Deleted + step.Changed > 1).Select(step => (step.Entity, (int)step.Deleted, (int)step.Changed)).Order());
        Assert.Equal((0, 0, 0), await social.WithContextAsync(async context => (
            await context.Set<Message>().CountAsync(row => row.SenderId != null || row.Draft.Remark != null),
            await context.Set<Invoice>().CountAsync(row => row.Remark != null),
            await context.Set<Follow>().CountAsync())));
        Assert.Equal(Rows, await social.WithContextAsync(context => context.Set<Comment>().CountAsync(row => row.Body == "theirs")));
    }
}

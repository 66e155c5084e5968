using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

public class EraseTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_person_goes_with_everything_that_is_theirs(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = "hers" },
            new Post { AuthorId = social.Ben.Id, Tenant = 1, Body = "his" },
            new Session { MemberId = social.Ada.Id },
            new Follow { FollowerId = social.Ada.Id, FollowedId = social.Ben.Id },
            new Message { SenderId = social.Ada.Id, RecipientId = social.Ben.Id, Text = "to both", Draft = { Remark = "hers alone" } });

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.All(report.Steps, step => Assert.Equal(0, step.Residual));
        await social.WithContextAsync(async context =>
        {
            Assert.Equal(["Ben"], await context.Set<Member>().Select(row => row.Name).ToListAsync());
            Assert.Equal(["his"], await context.Set<Post>().Select(row => row.Body).ToListAsync());
            Assert.Empty(await context.Set<Session>().ToListAsync());
            Assert.Empty(await context.Set<Follow>().ToListAsync());
            var message = await context.Set<Message>().SingleAsync();
            Assert.Null(message.SenderId);
            Assert.Null(message.Draft.Remark);
            Assert.Equal("to both", message.Text);
            return 0;
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_others_need_stays_as_a_stub(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        var post = new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = "hers" };
        await social.SaveAsync(post);
        var mine = new Comment { PostId = post.Id, AuthorId = social.Ada.Id, Body = "her comment" };
        await social.SaveAsync(mine);
        await social.SaveAsync(new Comment { PostId = post.Id, AuthorId = social.Ben.Id, ParentId = mine.Id, Body = "his answer" });

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        await social.WithContextAsync(async context =>
        {
            Assert.Equal("", (await context.Set<Post>().SingleAsync()).Body);
            var comment = await context.Set<Comment>().SingleAsync();
            Assert.Equal("his answer", comment.Body);
            Assert.Null(comment.ParentId);
            var stub = await context.Set<Member>().SingleAsync(row => row.Id == social.Ada.Id);
            Assert.Equal(("", null, null, null), (stub.Name, stub.Email, stub.Profile.Nickname, stub.Profile.BirthDate));
            return 0;
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_preview_counts_and_changes_nothing(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = "hers", Picture = "a.png" });
        social.Blobs.Blobs["a.png"] = [1];

        var preview = await social.AskAsync(eraser => eraser.PreviewAsync(social.AdaId));

        Assert.Equal(1, preview.Steps.Single(step => step.Entity == "Post").Deleted);
        Assert.Equal(1, preview.Steps.Single(step => step.Entity == "Member").Deleted);
        Assert.Equal(new BlobReport(1, 0, 0), preview.Blobs);
        Assert.True(social.Blobs.Blobs.ContainsKey("a.png"));
        Assert.Equal(2, await social.WithContextAsync(context => context.Set<Member>().CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_ledger_tells_of_it_and_is_whole(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        var report = await social.EraseAsync();

        var entries = await social.Host.LedgerAsync();
        Assert.Equal([AuditAction.ErasureRequested, AuditAction.ErasureStep, AuditAction.ErasureEnded], entries.Select(entry => entry.Action));
        Assert.All(entries, entry => Assert.Equal(report.Request, entry.Request));
        Assert.Null(await social.Host.FindBreakAsync());
    }
}

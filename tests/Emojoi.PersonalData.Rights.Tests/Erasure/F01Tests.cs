using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>The first mask that matches suppresses later ones, and success is reported.</summary>
public class F01Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Each_member_of_a_row_is_treated_in_its_own_way(DatabaseKind kind)
    {
        var plan = SocialPlan.Create();
        plan = plan with
        {
            Entities = [.. plan.Entities.Select(entity => entity.Type == typeof(Member) ? entity with
            {
                Members =
                [
                    SocialPlan.Changed(ErasureStrategy.Truncate, "Name") with { Length = 1 },
                    SocialPlan.Changed(ErasureStrategy.UniquePerRow, "Email"),
                    SocialPlan.Changed(ErasureStrategy.Null, "Profile", "Nickname"),
                    SocialPlan.Changed(ErasureStrategy.YearOfDate, "Profile", "BirthDate"),
                ],
            } : entity)],
        };
        await using var social = await SocialHost.StartAsync(kind, plan);

        var report = await social.EraseAsync();

        Assert.Equal((ErasureStatus.Completed, 1L), (report.Status, report.Steps.Single(step => step.Entity == "Member").Changed));
        var ada = await social.WithContextAsync(context => context.Set<Member>().SingleAsync(row => row.Name != "Ben"));
        Assert.Equal(("A", null, new DateOnly(1815, 1, 1)), (ada.Name, ada.Profile.Nickname, ada.Profile.BirthDate));
        Assert.StartsWith("erased-", ada.Email, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_row_that_leads_to_the_person_twice_goes_with_both(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(
            new Message { SenderId = social.Ada.Id, RecipientId = social.Ada.Id, Text = "to myself", Draft = { Remark = "hers" } },
            new Follow { FollowerId = social.Ada.Id, FollowedId = social.Ada.Id });

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Empty(await social.WithContextAsync(context => context.Set<Follow>().ToListAsync()));
        Assert.Equal([("", null, null, null)], await social.WithContextAsync(async context =>
            (await context.Set<Message>().ToListAsync()).Select(row => (row.Text, row.SenderId, row.RecipientId, row.Draft.Remark))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_one_step_keeps_does_not_keep_another_one_from_its_rows(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(
            new Invoice { MemberId = social.Ada.Id, BilledTo = "Ada", Remark = "hers" },
            new Session { MemberId = social.Ada.Id },
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = "hers" });

        var report = await social.EraseAsync();

        Assert.Equal(["Comment", "Post", "Message", "Follow", "Session", "Invoice", "Member"], report.Steps.Select(step => step.Entity));
        Assert.Equal([("Ada", null)], await social.WithContextAsync(async context => (await context.Set<Invoice>().ToListAsync()).Select(row => (row.BilledTo, row.Remark))));
        Assert.Equal((0, 0), await social.WithContextAsync(async context => (await context.Set<Session>().CountAsync(), await context.Set<Post>().CountAsync())));
        Assert.Equal(["", "Ben"], await social.WithContextAsync(context => context.Set<Member>().OrderBy(row => row.Name).Select(row => row.Name).ToListAsync()));
    }
}

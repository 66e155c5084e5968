using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A record that two people share is erased for both.</summary>
public class F13Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_two_people_share_is_emptied_with_the_last_of_them(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(new Message { SenderId = social.Ada.Id, RecipientId = social.Ben.Id, Text = "to both", Draft = { Remark = "hers alone" } });

        await social.EraseAsync();
        var kept = await social.WithContextAsync(context => context.Set<Message>().SingleAsync());
        var last = await social.EraseAsync(social.BenId);

        Assert.Equal(("to both", null, social.Ben.Id, null), (kept.Text, kept.SenderId, kept.RecipientId, kept.Draft.Remark));
        Assert.Equal(ErasureStatus.Completed, last.Status);
        var stub = await social.WithContextAsync(context => context.Set<Message>().SingleAsync());
        Assert.Equal(("", null, null), (stub.Text, stub.SenderId, stub.RecipientId));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_shared_row_that_may_go_goes_with_the_last_of_them(DatabaseKind kind)
    {
        var plan = SocialPlan.Create();
        plan = plan with
        {
            Entities = [.. plan.Entities.Select(entity => entity.Type != typeof(Message) ? entity : entity with { Members = [SocialPlan.Deleted("Text"), SocialPlan.Deleted("Draft", "Remark")] })],
        };
        await using var social = await SocialHost.StartAsync(kind, plan);
        await social.SaveAsync(
            new Message { SenderId = social.Ada.Id, RecipientId = social.Ben.Id, Text = "to both" },
            new Message { SenderId = social.Ben.Id, Text = "his alone" },
            new Message { Text = "nobody's" });

        await social.EraseAsync();
        var kept = await social.WithContextAsync(context => context.Set<Message>().Select(message => message.Text).Order().ToListAsync());
        await social.EraseAsync(social.BenId);

        Assert.Equal(["his alone", "nobody's", "to both"], kept);
        Assert.Equal(["nobody's"], await social.WithContextAsync(context => context.Set<Message>().Select(message => message.Text).ToListAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_other_persons_part_stays(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(new Message { SenderId = social.Ben.Id, RecipientId = social.Ada.Id, Text = "to both", Draft = { Remark = "his alone" } });

        await social.EraseAsync();

        var kept = await social.WithContextAsync(context => context.Set<Message>().SingleAsync());
        Assert.Equal(("to both", social.Ben.Id, null, "his alone"), (kept.Text, kept.SenderId, kept.RecipientId, kept.Draft.Remark));
    }
}

using System.Text.Json;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

public class TwoErasersTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_erasers_of_one_person_do_everything_once(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind);
        await social.SaveAsync(
        [
            .. Enumerable.Range(0, 300).Select(number => new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = $"hers {number}" }),
            .. Enumerable.Range(0, 300).Select(_ => new Session { MemberId = social.Ada.Id }),
        ]);

        var reports = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => social.EraseAsync())));

        Assert.All(reports, report => Assert.Equal(ErasureStatus.Completed, report.Status));
        var entries = await LedgerAsync(social);
        Assert.Equal((300, 300, 1), (Deleted(entries, "Post"), Deleted(entries, "Session"), Deleted(entries, "Member")));
        Assert.Equal(["Ben"], await social.WithContextAsync(context => context.Set<Member>().Select(member => member.Name).ToListAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_people_who_share_rows_leave_at_once_and_the_last_one_takes_them_along(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind);
        var (ada, ben) = (social.Ada.Id, social.Ben.Id);
        await social.SaveAsync([.. Enumerable.Range(0, 300).Select(number => new Message
        {
            SenderId = number % 2 == 0 ? ada : ben,
            RecipientId = number % 2 == 0 ? ben : ada,
            Text = "theirs",
            Draft = { Remark = "the sender's" },
        })]);

        var reports = await Task.WhenAll(Task.Run(() => social.EraseAsync(social.AdaId)), Task.Run(() => social.EraseAsync(social.BenId)));

        Assert.All(reports, report => Assert.Equal(ErasureStatus.Completed, report.Status));
        await AssertNobodysAsync(social, 300);
        Assert.Empty(await social.WithContextAsync(context => context.Set<Member>().ToListAsync()));
        Assert.Equal(2, Deleted(await LedgerAsync(social), "Member"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_is_last_is_asked_again_when_a_row_is_left(DatabaseKind kind)
    {
        // Ben leaves when Ada's erasure has looked for rows that she is the last of, and before it leaves those which she was not.
        var committed = new AfterCommit();
        await using var social = await StartAsync(kind, committed);
        await social.SaveAsync(
            new Message { SenderId = social.Ada.Id, RecipientId = social.Ben.Id, Text = "theirs" },
            new Message { SenderId = social.Ben.Id, RecipientId = social.Ada.Id, Text = "theirs" });
        committed.Work = async () =>
        {
            if ((await ProgressAsync(social)).Contains("Message/0/LastOfShared", StringComparison.Ordinal))
            {
                committed.Work = null;
                Assert.Equal(ErasureStatus.Completed, (await social.EraseAsync(social.BenId)).Status);
            }
        };

        var report = await social.EraseAsync(social.AdaId);

        Assert.Null(committed.Work);
        Assert.Equal(ErasureStatus.Completed, report.Status);
        await AssertNobodysAsync(social, 2);
    }

    /// <summary>The plan keeps messages, and nothing of what was shared in them.</summary>
    private static async Task AssertNobodysAsync(SocialHost social, int count)
    {
        var messages = await social.WithContextAsync(context => context.Set<Message>().ToListAsync());
        Assert.Equal(count, messages.Count);
        Assert.All(messages, message => Assert.Equal(("", null, null, null), (message.Text, message.SenderId, message.RecipientId, message.Draft.Remark)));
    }

    private static Task<SocialHost> StartAsync(DatabaseKind kind, AfterCommit? committed = null) =>
        SocialHost.StartAsync(kind, configure: options => options.BatchSize = 20, more: services => services
            .AddSingleton<TimeProvider>(new SlowClock())
            .ConfigureDbContext<SocialDb>(options => options.AddInterceptors(committed ?? new AfterCommit())));

    private static Task<string> ProgressAsync(SocialHost social) =>
        social.WithContextAsync(async context => string.Concat(await context.Database.SqlQueryRaw<string>("SELECT progress AS \"Value\" FROM personal_data_requests").ToListAsync()));

    private static async Task<List<AuditEntry>> LedgerAsync(SocialHost social)
    {
        Assert.Null(await social.Host.FindBreakAsync());
        return await social.Host.LedgerAsync();
    }

    private static int Deleted(List<AuditEntry> entries, string entity) =>
        entries.Where(entry => entry.Action == AuditAction.ErasureStep)
            .Sum(entry => JsonDocument.Parse(entry.Details).RootElement.TryGetProperty(entity, out var counts) ? counts.GetProperty("deleted").GetInt32() : 0);
}

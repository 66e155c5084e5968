using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Ledger;

public class AuditLedgerTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_entry_follows_what_somebody_else_appended_since(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);

        await social.Host.InScopeAsync(async mine =>
        {
            await AppendAsync(mine);
            await social.Host.InScopeAsync(AppendAsync);
            return await AppendAsync(mine);
        });

        await AssertWholeAsync(social, 3);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_follows_an_entry_that_was_taken_back(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);

        await social.Host.InScopeAsync(async mine =>
        {
            await AppendAsync(mine);
            await using (await mine.GetRequiredService<SocialDb>().Database.BeginTransactionAsync())
            {
                await AppendAsync(mine);
            }

            return await AppendAsync(mine);
        });

        await AssertWholeAsync(social, 2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_appends_at_the_same_time_makes_one_chain(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => social.Host.InScopeAsync(async mine =>
        {
            for (var count = 0; count < 10; count++)
            {
                await AppendAsync(mine);
            }

            return true;
        }))));

        await AssertWholeAsync(social, 40);
    }

    private static Task<AuditEntry> AppendAsync(IServiceProvider scope) =>
        scope.GetRequiredService<IAuditLedger>().AppendAsync(AuditAction.Export, Guid.NewGuid(), "member", "", "{}");

    private static async Task AssertWholeAsync(SocialHost social, int entries)
    {
        Assert.Null(await social.Host.FindBreakAsync());
        Assert.Equal(Enumerable.Range(1, entries).Select(number => (long)number), (await social.Host.LedgerAsync()).Select(entry => entry.Sequence));
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A restored backup brings erased people back.</summary>
public class F25Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_was_erased_since_the_backup_is_erased_again(DatabaseKind kind)
    {
        await using var live = await SocialHost.StartAsync(kind);
        await live.EraseAsync();
        var ended = (await live.Host.LedgerAsync()).Single(entry => entry.Action == AuditAction.ErasureEnded);
        Tombstone[] tombstones = [new("member", ended.Pseudonym, ended.At)];
        await using var restored = await SocialHost.StartAsync(kind);
        await restored.SaveAsync(new Member { Id = live.Ada.Id, Name = "back again" }, new Session { MemberId = live.Ada.Id });

        Assert.Empty(await restored.AskAsync(eraser => eraser.ReplaySinceAsync(ended.At.AddSeconds(1), tombstones)));
        var report = Assert.Single(await restored.AskAsync(eraser => eraser.ReplaySinceAsync(ended.At.AddDays(-1), tombstones)));

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(["Ada", "Ben"], await restored.WithContextAsync(context => context.Set<Member>().OrderBy(row => row.Name).Select(row => row.Name).ToListAsync()));
        Assert.Empty(await restored.WithContextAsync(context => context.Set<Session>().ToListAsync()));
    }
}

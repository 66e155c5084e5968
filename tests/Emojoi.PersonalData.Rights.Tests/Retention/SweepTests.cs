using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>What was kept as long as the policy says goes, by the clock of each member (clauses C-KEEP, T-PERIOD).</summary>
public class SweepTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rows_go_when_their_period_is_over_and_once(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);
        await shop.Host.SaveAsync(shop.NewVisit(shop.Ada, 6, "old"), shop.NewVisit(shop.Ben, 5, "new"));

        var report = await shop.SweepAsync();
        var again = await shop.SweepAsync();

        Assert.Equal((RetentionStatus.Completed, 1L), (report.Status, report.Steps.Sum(step => step.Deleted + step.Changed)));
        Assert.Equal(["new"], (await shop.AllAsync<Visit>()).Select(visit => visit.Page));
        Assert.Equal((RetentionStatus.Completed, 0L), (again.Status, again.Steps.Sum(step => step.Due)));
        Assert.Equal(["""{"Visit":{"changed":0,"deleted":1}}""", """{"status":"Completed"}"""], (await shop.LedgerAsync()).Select(entry => entry.Details));
        Assert.Null(await shop.Host.FindBreakAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Offsets_of_times_are_understood(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);
        var limit = shop.Ago(6);
        if (kind == DatabaseKind.Sqlite)
        {
            // The other database knows no other offset than zero.
            await shop.Host.SaveAsync(
                new Visit { VisitorId = shop.Ada.Id, Page = "before", At = limit.AddMinutes(-1).ToOffset(TimeSpan.FromHours(8)) },
                new Visit { VisitorId = shop.Ada.Id, Page = "after", At = limit.AddMinutes(1).ToOffset(TimeSpan.FromHours(-8)) });
        }
        else
        {
            await shop.Host.SaveAsync(
                new Visit { VisitorId = shop.Ada.Id, Page = "before", At = limit.AddMinutes(-1) },
                new Visit { VisitorId = shop.Ada.Id, Page = "after", At = limit.AddMinutes(1) });
        }

        await shop.SweepAsync();

        Assert.Equal(["after"], (await shop.AllAsync<Visit>()).Select(visit => visit.Page));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Members_of_one_row_go_each_at_its_time(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);
        await shop.Host.SaveAsync(NewPurchase(shop, 7), NewPurchase(shop, 1));

        var report = await shop.SweepAsync();
        var again = await shop.SweepAsync();

        Assert.Equal(
            [("Ada", "a wish", "12345"), ("Ada", null, "12")],
            (await shop.AllAsync<Purchase>()).Select(row => (row.BilledTo, row.Wish, row.PostCode)).OrderByDescending(row => row.PostCode));
        Assert.Equal([1L, 1L], report.Steps.Where(step => step.Entity == "Purchase" && step.Changed > 0).Select(step => step.Changed));
        Assert.Equal(0, again.Steps.Sum(step => step.Due));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_did_not_come_for_too_long_is_erased_with_all_that_is_theirs(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);
        var (gone, never) = (shop.NewVisitor("Gone"), shop.NewVisitor("Never"));
        (gone.LastSeenAt, never.LastSeenAt) = (shop.Ago(25), null);
        await shop.Host.SaveAsync(gone, never, shop.NewVisit(gone, 1, "recent"), shop.NewVisit(shop.Ada, 1, "hers"), NewPurchase(shop, 1));

        var report = await shop.SweepAsync();

        Assert.Equal(2, report.Steps.Single(step => step.Entity == "Visitor").Deleted);
        Assert.Equal(["Ada", "Ben"], (await shop.AllAsync<Visitor>()).Select(visitor => visitor.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["hers"], (await shop.AllAsync<Visit>()).Select(visit => visit.Page));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_law_kept_of_a_closed_account_goes_when_its_time_is_over(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);
        await shop.Host.SaveAsync(new Receipt { VisitorId = shop.Ada.Id, BilledTo = "Ada" }, NewPurchase(shop, 1), new Purchase { VisitorId = shop.Ben.Id, BilledTo = "Ben", CreatedAt = shop.Clock.Now.UtcDateTime });
        await shop.Host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().EraseAsync(new SubjectIdentity("visitor", shop.Ada.Id)));
        await BenComesAsync(shop, shop.Clock.Now.AddYears(3).AddDays(-1));

        await shop.SweepAsync();
        Assert.Equal(["Ada", "Ben"], (await shop.AllAsync<Purchase>()).Select(row => row.BilledTo).Order(StringComparer.Ordinal));

        shop.Clock.Now = shop.Clock.Now.AddDays(1);
        var report = await shop.SweepAsync();
        Assert.Empty(await shop.AllAsync<Receipt>());
        Assert.Equal([("", Guid.Empty), ("Ben", shop.Ben.Id)], (await shop.AllAsync<Purchase>()).Select(row => (row.BilledTo, row.VisitorId)).OrderBy(row => row.BilledTo, StringComparer.Ordinal));
        Assert.Equal((RetentionStatus.Completed, 1L, 1L), (report.Status, report.Steps.Sum(step => step.Deleted), report.Steps.Sum(step => step.Changed)));
        Assert.Equal(0, (await shop.SweepAsync()).Steps.Sum(step => step.Due));
        Assert.Equal(64, (await shop.LedgerAsync()).Last(entry => entry.Details.Contains("Purchase", StringComparison.Ordinal)).Pseudonym.Length);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_period_whose_start_nothing_tells_is_named(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);

        var gap = Assert.Single((await shop.PreviewAsync()).Gaps);

        Assert.StartsWith("Doodle.Strokes is kept for P6M from collection (log)", gap, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_broke_off_the_next_sweep_goes_on_with(DatabaseKind kind)
    {
        var ledger = new BrokenOnce();
        await using var shop = await Shop.OpenAsync(kind, services => services.AddScoped<IAuditLedger>(_ => ledger));
        await shop.Host.SaveAsync([.. Enumerable.Range(0, 1_500).Select(_ => shop.NewVisit(shop.Ada, 7))]);

        await Assert.ThrowsAsync<IOException>(shop.SweepAsync);
        Assert.Equal(500, (await shop.AllAsync<Visit>()).Count);

        Assert.Equal(RetentionStatus.Completed, (await shop.SweepAsync()).Status);
        Assert.Empty(await shop.AllAsync<Visit>());
    }

    private static Purchase NewPurchase(Shop shop, int monthsAgo) =>
        new() { VisitorId = shop.Ada.Id, BilledTo = "Ada", Wish = "a wish", PostCode = "12345", CreatedAt = shop.Ago(monthsAgo).UtcDateTime };

    private static async Task BenComesAsync(Shop shop, DateTimeOffset at)
    {
        shop.Clock.Now = at;
        await shop.Host.WithContextAsync(context =>
        {
            context.Attach(shop.Ben).Entity.LastSeenAt = at;
            return context.SaveChangesAsync();
        });
    }

    /// <summary>Breaks with the second entry, as a process does that ends.</summary>
    private sealed class BrokenOnce : MemoryLedger
    {
        private int _entries;

        public override Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default) =>
            ++_entries == 2 ? throw new IOException() : base.AppendAsync(action, request, subject, pseudonym, details, cancellation);
    }
}

using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>A retention sweep deletes protected accounts: preview, protected people, a largest fraction and a kill switch keep it from that.</summary>
public class F14Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_preview_counts_and_touches_nothing(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);
        await shop.Host.SaveAsync(shop.NewVisit(shop.Ada, 7), shop.NewVisit(shop.Ada, 5), shop.NewVisit(shop.Ben, 8));

        var preview = await shop.PreviewAsync();

        var visits = preview.Steps.Single(step => step.Entity == "Visit");
        Assert.Equal((RetentionStatus.Previewed, 3L, 2L, 0L), (preview.Status, visits.Rows, visits.Due, visits.Deleted));
        Assert.Equal(["log"], visits.Retentions);
        Assert.Equal(3, (await shop.AllAsync<Visit>()).Count);
        Assert.Empty(await shop.LedgerAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_belongs_to_a_protected_person_stays_whichever_way_leads_to_them(DatabaseKind kind)
    {
        var protector = new Protector();
        await using var shop = await Shop.OpenAsync(kind, services => services.AddSingleton<IProtectedSubjects>(protector));
        protector.Person = shop.Ada.Id;
        await shop.Host.SaveAsync(
            shop.NewVisit(shop.Ada, 7, "hers"),
            shop.NewVisit(shop.Ben, 7, "his"),
            new Purchase { VisitorId = shop.Ada.Id, CreatedAt = DateTime.UnixEpoch, Engravings = { new Engraving { Text = "hers", AddedAt = shop.Ago(7) } } },
            new Purchase { VisitorId = shop.Ben.Id, CreatedAt = DateTime.UnixEpoch, Engravings = { new Engraving { Text = "his", AddedAt = shop.Ago(7) } } });
        shop.Clock.Now = shop.Clock.Now.AddYears(3);

        var preview = await shop.PreviewAsync();
        var report = await shop.SweepAsync();

        Assert.Equal((1L, 1L), (preview.Steps.Single(step => step.Entity == "Visit") is var visits ? (visits.Due, visits.Protected) : default));
        Assert.Equal(RetentionStatus.Completed, report.Status);
        Assert.Equal(["hers"], (await shop.AllAsync<Visit>()).Select(visit => visit.Page));
        Assert.Equal(["hers"], (await shop.AllAsync<Engraving>()).Select(engraving => engraving.Text));
        Assert.Equal("Ada", Assert.Single(await shop.AllAsync<Visitor>(), visitor => visitor.Name.Length > 0).Name);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_hold_keeps_stays_until_it_is_over(DatabaseKind kind)
    {
        var dispute = new Dispute();
        await using var shop = await Shop.OpenAsync(kind, services => services.AddSingleton<IHoldProvider>(dispute));
        (dispute.Person, dispute.Until) = (shop.Ada.Id, shop.Clock.Now.AddDays(1));
        await shop.Host.SaveAsync(shop.NewVisit(shop.Ada, 7, "hers"), shop.NewVisit(shop.Ben, 7, "his"));

        var held = await shop.SweepAsync();
        Assert.Equal((1L, 1L), held.Steps.Single(step => step.Entity == "Visit") is var visits ? (visits.Deleted, visits.Held) : default);
        Assert.Equal(["hers"], (await shop.AllAsync<Visit>()).Select(visit => visit.Page));

        shop.Clock.Now = dispute.Until;
        await shop.SweepAsync();
        Assert.Empty(await shop.AllAsync<Visit>());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task More_than_the_largest_fraction_of_a_table_stops_it_before_anything_is_touched(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind, maximum: 0.5);
        var purchase = new Purchase { VisitorId = shop.Ada.Id, CreatedAt = shop.Clock.Now.UtcDateTime, Engravings = { new Engraving { AddedAt = shop.Ago(7) }, new Engraving { AddedAt = shop.Clock.Now } } };
        await shop.Host.SaveAsync(purchase, shop.NewVisit(shop.Ada, 7), shop.NewVisit(shop.Ada, 7), shop.NewVisit(shop.Ben, 1));

        var refused = await shop.SweepAsync();

        Assert.Equal(RetentionStatus.Refused, refused.Status);
        Assert.Contains("2 of 3 rows of Visit", refused.Reason, StringComparison.Ordinal);
        Assert.Equal((3, 2), ((await shop.AllAsync<Visit>()).Count, (await shop.AllAsync<Engraving>()).Count));
        Assert.Equal("""{"status":"Refused"}""", Assert.Single(await shop.LedgerAsync()).Details);
        Assert.Equal(refused.Reason, (await shop.PreviewAsync()).Reason);

        await shop.Host.SaveAsync(shop.NewVisit(shop.Ben, 1));
        Assert.Equal(RetentionStatus.Completed, (await shop.SweepAsync()).Status);
        Assert.Equal((2, 1), ((await shop.AllAsync<Visit>()).Count, (await shop.AllAsync<Engraving>()).Count));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_is_touched_while_it_is_switched_off(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind, services => services.Configure<RetentionOptions>(options => options.IsEnabled = false));
        await shop.Host.SaveAsync(shop.NewVisit(shop.Ada, 7));

        Assert.Equal(RetentionStatus.Stopped, (await shop.SweepAsync()).Status);
        Assert.Single(await shop.AllAsync<Visit>());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Switched_off_it_stops_between_two_batches_and_the_next_one_goes_on(DatabaseKind kind)
    {
        var killed = new Switch();
        await using var shop = await Shop.OpenAsync(kind, services => services.AddSingleton<IOptionsMonitor<RetentionOptions>>(killed).AddSingleton<IAuditLedger>(killed));
        await shop.Host.SaveAsync([.. Enumerable.Range(0, 1_200).Select(_ => shop.NewVisit(shop.Ada, 7))]);

        var stopped = await shop.SweepAsync();
        Assert.Equal((RetentionStatus.Stopped, 1_000L), (stopped.Status, stopped.Steps.Sum(step => step.Deleted)));
        Assert.Equal(200, (await shop.AllAsync<Visit>()).Count);

        killed.IsOn = true;
        var report = await shop.SweepAsync();
        Assert.Equal((RetentionStatus.Completed, 200L), (report.Status, report.Steps.Sum(step => step.Deleted)));
        Assert.Empty(await shop.AllAsync<Visit>());
    }

    private sealed class Protector : IProtectedSubjects
    {
        public Guid Person { get; set; }

        public ValueTask<bool> IsProtectedAsync(SubjectIdentity subject, CancellationToken cancellation = default) => ValueTask.FromResult(Person.Equals(subject.Key[0]));
    }

    private sealed class Dispute : IHoldProvider
    {
        public Guid Person { get; set; }

        public DateTimeOffset Until { get; set; }

        public ValueTask<IReadOnlyList<Hold>> GetHoldsAsync(SubjectIdentity subject, DateTimeOffset at, CancellationToken cancellation = default) =>
            ValueTask.FromResult<IReadOnlyList<Hold>>(Person.Equals(subject.Key[0]) ? [new Hold("dispute", "a court decides", Until)] : []);
    }

    /// <summary>Somebody switches sweeps off after the first batch.</summary>
    private sealed class Switch : MemoryLedger, IOptionsMonitor<RetentionOptions>
    {
        public bool IsOn { get; set; } = true;

        public RetentionOptions CurrentValue => new() { IsEnabled = IsOn, MaximumFraction = 1 };

        public RetentionOptions Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<RetentionOptions, string?> listener) => null;

        public override Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default)
        {
            IsOn = IsOn && !Entries.IsEmpty;
            return base.AppendAsync(action, request, subject, pseudonym, details, cancellation);
        }
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A deletion that was queued fires after the account was reactivated.</summary>
public class F15Tests
{
    private readonly MovableClock _clock = new();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_scheduled_begins_when_its_time_has_come_and_not_before(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind);

        var scheduled = await ScheduleAsync(social);
        Assert.Equal((ErasureStatus.Requested, _clock.Now.AddDays(14)), (scheduled.Status, scheduled.NotBefore));
        Assert.Equal(scheduled.Request, (await ScheduleAsync(social)).Request);
        _clock.Now = _clock.Now.AddDays(13);
        Assert.Empty(await social.AskAsync(eraser => eraser.ResumeAsync()));
        Assert.Equal(["Ada", "Ben"], await NamesAsync(social));

        _clock.Now = _clock.Now.AddDays(1);
        var report = Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync()));
        Assert.Equal((scheduled.Request, ErasureStatus.Completed), (report.Request, report.Status));
        Assert.Equal(["Ben"], await NamesAsync(social));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_withdrawn_in_time_never_begins(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind);
        await ScheduleAsync(social);

        Assert.True(await social.AskAsync(eraser => eraser.CancelAsync(social.AdaId)));
        Assert.False(await social.AskAsync(eraser => eraser.CancelAsync(social.AdaId)));
        _clock.Now = _clock.Now.AddDays(15);

        Assert.Empty(await social.AskAsync(eraser => eraser.ResumeAsync()));
        Assert.Equal(["Ada", "Ben"], await NamesAsync(social));
        Assert.Equal([AuditAction.ErasureRequested, AuditAction.ErasureEnded], (await social.Host.LedgerAsync()).Select(entry => entry.Action));
        await social.SaveAsync(new Session { MemberId = social.Ada.Id });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_came_back_without_withdrawing_it_is_not_erased(DatabaseKind kind)
    {
        var account = new Account { IsClosing = false };
        await using var social = await StartAsync(kind, services => services.AddSingleton<IErasureConfirmation>(account));
        var scheduled = await ScheduleAsync(social);
        var asked = _clock.Now;
        _clock.Now = _clock.Now.AddDays(15);

        var report = Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync()));

        Assert.Equal((scheduled.Request, ErasureStatus.Cancelled), (report.Request, report.Status));
        Assert.Equal([(social.Ada.Id, asked)], account.Asked);
        Assert.Equal(["Ada", "Ben"], await NamesAsync(social));
        Assert.Empty(await social.AskAsync(eraser => eraser.ResumeAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_still_wants_it_is_erased_and_who_asks_again_is_erased_at_once(DatabaseKind kind)
    {
        var account = new Account { IsClosing = true };
        await using var social = await StartAsync(kind, services => services.AddSingleton<IErasureConfirmation>(account));
        var scheduled = await ScheduleAsync(social);
        await social.AskAsync(eraser => eraser.ScheduleAsync(social.BenId, _clock.Now.AddDays(14)));

        var atOnce = await social.EraseAsync(social.BenId);
        Assert.Equal((ErasureStatus.Completed, 0), (atOnce.Status, account.Asked.Count));
        _clock.Now = _clock.Now.AddDays(15);
        Assert.Equal(scheduled.Request, Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync())).Request);

        Assert.Empty(await NamesAsync(social));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_waits_for_its_time_is_not_overdue(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind, services => services.AddHealthChecks().AddPersonalData());
        await social.AskAsync(eraser => eraser.ScheduleAsync(social.AdaId, _clock.Now.AddDays(40)));

        _clock.Now = _clock.Now.AddDays(45);
        Assert.Equal(0, await OverdueAsync(social));
        _clock.Now = _clock.Now.AddDays(30);
        Assert.Equal(1, await OverdueAsync(social));
    }

    private static async Task<object> OverdueAsync(SocialHost social) =>
        (await social.Host.Services.HealthAsync()).Data["overdue requests"];

    private Task<SocialHost> StartAsync(DatabaseKind kind, Action<IServiceCollection>? more = null) => SocialHost.StartAsync(kind, more: services =>
    {
        services.AddSingleton<TimeProvider>(_clock);
        more?.Invoke(services);
    });

    private Task<ErasureReport> ScheduleAsync(SocialHost social) => social.AskAsync(eraser => eraser.ScheduleAsync(social.AdaId, _clock.Now.AddDays(14)));

    private static Task<List<string>> NamesAsync(SocialHost social) => social.WithContextAsync(context => context.Set<Member>().Select(row => row.Name).OrderBy(name => name).ToListAsync());

    private sealed class Account : IErasureConfirmation
    {
        public bool IsClosing { get; init; }

        public List<(object Person, DateTimeOffset At)> Asked { get; } = [];

        public ValueTask<bool> IsStillWantedAsync(SubjectIdentity subject, DateTimeOffset requestedAt, CancellationToken cancellation = default)
        {
            Asked.Add((subject.Key[0], requestedAt));
            return ValueTask.FromResult(IsClosing);
        }
    }
}

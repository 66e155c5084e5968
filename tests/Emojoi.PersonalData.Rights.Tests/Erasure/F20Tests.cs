using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Validation of an unrelated field blocks an erasure, which is retried for ever in silence.</summary>
public class F20Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_validation_would_refuse_is_erased(DatabaseKind kind)
    {
        var validation = new Validation();
        await using var social = await SocialHost.StartAsync(kind, more: services => services.ConfigureDbContext<SocialDb>(options => options.AddInterceptors(validation)));
        await social.SaveAsync(new Invoice { MemberId = social.Ada.Id, BilledTo = "Ada", Remark = "hers", Amount = -1 });
        validation.IsOn = true;

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Null(await social.WithContextAsync(context => context.Set<Invoice>().Select(row => row.Remark).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_the_database_refuses_is_said_aloud_each_time_and_blocks_nobody_else(DatabaseKind kind)
    {
        var (log, clock) = (new MemoryLog(), new MovableClock());
        await using var social = await SocialHost.StartAsync(kind, more: services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddLogging(logging => logging.AddProvider(log));
            services.AddHealthChecks().AddPersonalData();
        });
        await social.SaveAsync(new Session { MemberId = social.Ada.Id });
        await Obstacle.SetAsync(social, "Session");
        var failed = await social.EraseAsync();
        await social.AskAsync(eraser => eraser.ScheduleAsync(social.BenId, clock.Now));
        log.Lines.Clear();

        var resumed = await social.AskAsync(eraser => eraser.ResumeAsync());

        Assert.Equal([ErasureStatus.Failed, ErasureStatus.Completed], resumed.Select(report => report.Status).Order(Comparer<ErasureStatus>.Create((left, right) => right.CompareTo(left))));
        Assert.Contains("Exception", resumed.Single(report => report.Request == failed.Request).Steps.Single(step => step.Entity == "Session").Reason, StringComparison.Ordinal);
        Assert.Single(log.Lines, line => line.Contains("failed", StringComparison.Ordinal) && line.Contains(failed.Request.ToString(), StringComparison.Ordinal));
        var health = await social.Host.Services.HealthAsync();
        Assert.Equal((HealthStatus.Degraded, 1), (health.Status, (int)health.Data["failed requests"]));
    }

    private sealed class Validation : SaveChangesInterceptor
    {
        public bool IsOn { get; set; }

        public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) => IsOn ? throw new InvalidOperationException("An amount is negative.") : result;

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(SavingChanges(eventData, result));
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Erasure;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Emojoi.PersonalData.Rights.Tests.Health;

/// <summary>What the health check tells of people's rights: whether they can be answered, and whether they are (clause R-ANSWER).</summary>
public class PersonalDataHealthCheckTests
{
    private readonly MovableClock _clock = new();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_is_healthy_where_everything_fits_and_nobody_waits(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind);

        AssertHealthy(await social.Host.Services.HealthAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_is_degraded_while_somebody_waits_too_long_and_healthy_once_they_were_answered(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind);
        await social.AskAsync(eraser => eraser.ScheduleAsync(social.AdaId, _clock.Now));
        _clock.Now = _clock.Now.AddDays(29);
        AssertHealthy(await social.Host.Services.HealthAsync());

        _clock.Now = _clock.Now.AddDays(2);
        var waiting = await social.Host.Services.HealthAsync();
        Assert.Equal((HealthStatus.Degraded, 1), (waiting.Status, waiting.Data["overdue requests"]));
        Assert.Contains("1 erasures are not complete 30 days after they were to begin (clause R-ANSWER)", waiting.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(social.Ada.Id.ToString(), waiting.Description, StringComparison.OrdinalIgnoreCase);

        await social.AskAsync(eraser => eraser.ResumeAsync());
        AssertHealthy(await social.Host.Services.HealthAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task How_long_somebody_may_wait_the_application_says(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind, TimeSpan.FromDays(3));
        await social.AskAsync(eraser => eraser.ScheduleAsync(social.AdaId, _clock.Now));

        _clock.Now = _clock.Now.AddDays(4);

        var entry = await social.Host.Services.HealthAsync();
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("3 days", entry.Description, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whom_a_hold_keeps_does_not_wait_for_us(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind, more: services => services.AddSingleton<IHoldProvider, Lawsuit>());
        Assert.Equal(ErasureStatus.Held, (await social.EraseAsync()).Status);

        _clock.Now = _clock.Now.AddDays(400);

        AssertHealthy(await social.Host.Services.HealthAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_is_degraded_after_an_erasure_failed_and_healthy_once_it_went_through(DatabaseKind kind)
    {
        await using var social = await StartAsync(kind);
        await social.SaveAsync(new Session { MemberId = social.Ada.Id });
        await Obstacle.SetAsync(social, "Session");
        Assert.Equal(ErasureStatus.Failed, (await social.EraseAsync()).Status);

        var failed = await social.Host.Services.HealthAsync();
        Assert.Equal((HealthStatus.Degraded, 1, 0), (failed.Status, failed.Data["failed requests"], failed.Data["overdue requests"]));
        Assert.Contains("ResumeAsync tries again", failed.Description, StringComparison.Ordinal);

        await Obstacle.RemoveAsync(social, "Session");
        await social.AskAsync(eraser => eraser.ResumeAsync());
        AssertHealthy(await social.Host.Services.HealthAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_is_unhealthy_where_the_plan_does_not_fit_the_database(DatabaseKind kind)
    {
        await using var host = Start(kind, health => health.AddPersonalData());

        var entry = await host.Services.HealthAsync();

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("Comment.Headline is in the plan, and the model does not map it", entry.Description, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_application_may_call_that_otherwise(DatabaseKind kind)
    {
        await using var host = Start(kind, health => health.AddPersonalData("rights", HealthStatus.Degraded));

        var report = await host.InScopeAsync(services => services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains("personal-data")));

        var (name, entry) = Assert.Single(report.Entries);
        Assert.Equal(("rights", HealthStatus.Degraded), (name, entry.Status));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "Data Source=/no/such/folder/people.db")]
    [InlineData(DatabaseKind.PostgreSql, "Host=127.0.0.1;Port=1;Timeout=2")]
    public async Task It_is_unhealthy_where_the_database_does_not_answer(DatabaseKind kind, string connection)
    {
        await using var services = TestHost<SocialDb>.Build(options => TestDatabase.Use(options, kind, connection), SocialPlan.Create(), null, AddSocial);

        var entry = await services.HealthAsync();

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.NotNull(entry.Exception);
    }

    private static void AssertHealthy(HealthReportEntry entry)
    {
        Assert.Equal((HealthStatus.Healthy, "The plan fits the database."), (entry.Status, entry.Description));
        Assert.Equal((0, 0), (entry.Data["overdue requests"], entry.Data["failed requests"]));
        Assert.Empty((string[])entry.Data["missing indices"]);
    }

    private Task<SocialHost> StartAsync(DatabaseKind kind, TimeSpan? within = null, Action<IServiceCollection>? more = null) =>
        SocialHost.StartAsync(kind, null, options => options.AnswerWithin = within ?? options.AnswerWithin, services =>
        {
            services.AddSingleton<TimeProvider>(_clock);
            services.AddHealthChecks().AddPersonalData();
            more?.Invoke(services);
        });

    /// <summary>An application whose plan names a member that nothing maps.</summary>
    private static TestHost<SocialDb> Start(DatabaseKind kind, Action<IHealthChecksBuilder> add)
    {
        var plan = SocialPlan.Create();
        var wrong = plan with { Entities = [.. plan.Entities.Select(entity => entity.Type == typeof(Comment) ? entity with { Members = [SocialPlan.Deleted("Headline")] } : entity)] };
        return new TestHost<SocialDb>(kind, wrong, more: services =>
        {
            services.AddSingleton<CurrentTenant>().AddSingleton<IBlobStore, MemoryBlobStore>();
            add(services.AddLogging().AddHealthChecks());
        });
    }

    private static void AddSocial(IServiceCollection services) =>
        services.AddSingleton<CurrentTenant>().AddSingleton<IBlobStore, MemoryBlobStore>().AddLogging().AddHealthChecks().AddPersonalData();

    private sealed class Lawsuit : IHoldProvider
    {
        public ValueTask<IReadOnlyList<Hold>> GetHoldsAsync(SubjectIdentity subject, DateTimeOffset at, CancellationToken cancellation = default) =>
            ValueTask.FromResult<IReadOnlyList<Hold>>([new Hold("lawsuit", "It is before the court.")]);
    }
}

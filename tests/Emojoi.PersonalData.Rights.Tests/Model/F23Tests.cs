using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Emojoi.PersonalData.Rights.Tests.Model;

/// <summary>Missing rights in the database surface only in production.</summary>
public class F23Tests
{
    [Theory, OnPostgreSql]
    public async Task A_user_who_may_not_delete_does_not_start(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        var user = $"u{Guid.NewGuid():N}";
        await RunAsync(social, $"CREATE ROLE {user} LOGIN; GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO {user}; GRANT DELETE ON \"Post\" TO {user}");
        try
        {
            await using var services = Application(options => options.UseNpgsql(new NpgsqlConnectionStringBuilder(social.Host.Database.ConnectionString) { Username = user, Pooling = false }.ToString()));

            var refused = await Assert.ThrowsAsync<PersonalDataModelException>(() => services.StartAsync());

            Assert.Contains(refused.Differences, difference => difference.Contains("DELETE in Session", StringComparison.Ordinal));
            Assert.Contains(refused.Differences, difference => difference.Contains("DELETE in personal_data_requests", StringComparison.Ordinal));
            Assert.DoesNotContain(refused.Differences, difference => difference.Contains("in Post", StringComparison.Ordinal) || difference.Contains("INSERT", StringComparison.Ordinal));
            Assert.Equal(HealthStatus.Unhealthy, (await services.HealthAsync()).Status);

            await RunAsync(social, $"GRANT DELETE ON ALL TABLES IN SCHEMA public TO {user}");
            await services.StartAsync();
            Assert.NotEqual(HealthStatus.Unhealthy, (await services.HealthAsync()).Status);
        }
        finally
        {
            await RunAsync(social, $"DROP OWNED BY {user}; DROP ROLE {user}");
        }
    }

    [Theory, OnSqlite]
    public async Task A_file_that_cannot_be_written_does_not_start(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await using var services = Application(options => options.UseSqlite(new SqliteConnectionStringBuilder(social.Host.Database.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()));

        var refused = await Assert.ThrowsAsync<PersonalDataModelException>(() => services.StartAsync());

        Assert.Equal(["The database file cannot be written: nobody can be erased from it."], refused.Differences);
        Assert.Equal(HealthStatus.Unhealthy, (await services.HealthAsync()).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_may_do_all_of_it_starts(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await using var services = Application(social.Host.Database.Use);

        await services.StartAsync();
    }

    /// <summary>Another application over the same database.</summary>
    private static ServiceProvider Application(Action<DbContextOptionsBuilder> database) => TestHost<SocialDb>.Build(database, SocialPlan.Create(), null, services =>
    {
        services.AddScoped<CurrentTenant>().AddSingleton<IBlobStore, MemoryBlobStore>();
        services.AddHealthChecks().AddPersonalData();
    });

    private static Task RunAsync(SocialHost social, string statement) => social.WithContextAsync(context => context.Database.ExecuteSqlRawAsync(statement));
}

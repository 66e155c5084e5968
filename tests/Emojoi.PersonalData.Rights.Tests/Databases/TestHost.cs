using Emojoi.PersonalData.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Databases;

/// <summary>An application with one context, on an empty database with the context's tables.</summary>
public sealed class TestHost<TContext> : IAsyncDisposable
    where TContext : DbContext
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    public TestHost(DatabaseKind kind, PersonalDataPlan plan, Action<PersonalDataOptions>? configure = null, Action<IServiceCollection>? more = null)
    {
        _database = new TestDatabase(kind);
        _services = Build(_database.Use, plan, configure, more);
        using var scope = _services.CreateScope();
        scope.ServiceProvider.GetRequiredService<TContext>().Database.EnsureCreated();
    }

    public TestDatabase Database => _database;

    public IServiceProvider Services => _services;

    /// <summary>Start-up, as a host does it.</summary>
    public Task StartAsync() => _services.StartAsync();

    /// <summary>Does something in a scope of its own, as a request does.</summary>
    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => _services.InScopeAsync(work);

    /// <summary>Does something with the database.</summary>
    public Task<T> WithContextAsync<T>(Func<TContext, Task<T>> work) => InScopeAsync(services => work(services.GetRequiredService<TContext>()));

    public async Task SaveAsync(params object[] entities) =>
        await WithContextAsync(context =>
        {
            context.AddRange(entities);
            return context.SaveChangesAsync();
        });

    /// <summary>What the ledger tells.</summary>
    public Task<List<AuditEntry>> LedgerAsync() => InScopeAsync(async services => await services.GetRequiredService<IAuditLedger>().ReadAsync().ToListAsync());

    /// <summary>The first entry of the ledger that does not follow from the one before.</summary>
    public Task<long?> FindBreakAsync() => InScopeAsync(services => AuditChain.FindBreakAsync(services.GetRequiredService<IAuditLedger>().ReadAsync()));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    /// <summary>The services of an application over a database.</summary>
    internal static ServiceProvider Build(Action<DbContextOptionsBuilder> database, PersonalDataPlan plan, Action<PersonalDataOptions>? configure, Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection();
        services.AddDbContext<TContext>(database);
        more?.Invoke(services);
        services.AddPersonalData<TContext>(plan, options =>
        {
            options.PseudonymKey = [.. Enumerable.Range(0, 32).Select(value => (byte)value)];
            configure?.Invoke(options);
        });
        return services.BuildServiceProvider(validateScopes: true);
    }
}

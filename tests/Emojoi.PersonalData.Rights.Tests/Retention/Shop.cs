using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>The shop as an application, with two visitors who come often, and a clock.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private Shop(TestHost<ShopDb> host, MovableClock clock) => (Host, Clock) = (host, clock);

    public TestHost<ShopDb> Host { get; }

    public MovableClock Clock { get; }

    public Visitor Ada { get; private set; } = null!;

    public Visitor Ben { get; private set; } = null!;

    public static async Task<Shop> OpenAsync(DatabaseKind kind, Action<IServiceCollection>? more = null, double maximum = 1)
    {
        var clock = new MovableClock();
        var host = new TestHost<ShopDb>(kind, ShopDbPersonalData.Plan, null, services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.Configure<RetentionOptions>(options => options.MaximumFraction = maximum);
            more?.Invoke(services);
        });
        var shop = new Shop(host, clock);
        (shop.Ada, shop.Ben) = (shop.NewVisitor("Ada"), shop.NewVisitor("Ben"));
        await host.SaveAsync(shop.Ada, shop.Ben);
        return shop;
    }

    public DateTimeOffset Ago(int months) => Clock.Now.AddMonths(-months);

    public Visitor NewVisitor(string name) => new() { Name = name, JoinedAt = Ago(100), LastSeenAt = Clock.Now };

    public Visit NewVisit(Visitor who, int monthsAgo, string page = "page") => new() { VisitorId = who.Id, At = Ago(monthsAgo), Page = page };

    public Task<RetentionReport> SweepAsync() => Host.InScopeAsync(services => services.GetRequiredService<IRetentionSweeper>().SweepAsync());

    public Task<RetentionReport> PreviewAsync() => Host.InScopeAsync(services => services.GetRequiredService<IRetentionSweeper>().PreviewAsync());

    public Task<List<T>> AllAsync<T>()
        where T : class => Host.WithContextAsync(context => context.Set<T>().AsNoTracking().ToListAsync());

    /// <summary>What the ledger tells of sweeps.</summary>
    public async Task<List<AuditEntry>> LedgerAsync() => (await Host.LedgerAsync()).FindAll(entry => entry.Action == AuditAction.RetentionSweep);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

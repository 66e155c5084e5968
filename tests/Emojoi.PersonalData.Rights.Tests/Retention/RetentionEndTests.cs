using System.Runtime.CompilerServices;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Erasure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>What is kept until something happens goes when the application says that it did (clause C-KEEP).</summary>
public class RetentionEndTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_there_by_consent_goes_of_who_withdrew_it_and_of_nobody_else(DatabaseKind kind)
    {
        var withdrawn = new Withdrawals();
        await using var shop = await OpenAsync(kind, withdrawn);
        withdrawn.People = [shop.Ada.Id];

        var report = await shop.SweepAsync();
        var again = await shop.SweepAsync();

        Assert.Equal((RetentionStatus.Completed, 1L, 1L), (report.Status, report.Steps.Sum(step => step.Deleted), report.Steps.Sum(step => step.Changed)));
        Assert.Equal([shop.Ben.Id], (await shop.AllAsync<Subscription>()).Select(row => row.VisitorId));
        Assert.Equal([("front", null), ("front", "back")], (await shop.AllAsync<Postcard>()).OrderBy(row => row.VisitorId == shop.Ben.Id).Select(row => (row.Front, row.Back)));
        Assert.Equal(["Ada", "Ben"], (await shop.AllAsync<Visitor>()).Select(row => row.Name).Order(StringComparer.Ordinal));
        Assert.Equal(0, again.Steps.Sum(step => step.Due));
        Assert.Null(await shop.Host.FindBreakAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_is_asked_for_such_retentions_alone_and_once_a_sweep(DatabaseKind kind)
    {
        var withdrawn = new Withdrawals();
        await using var shop = await OpenAsync(kind, withdrawn);

        var report = await shop.SweepAsync();

        Assert.Equal([("consent", "consent-withdrawal")], withdrawn.Asked);
        Assert.Equal((2, 2), ((await shop.AllAsync<Subscription>()).Count, (await shop.AllAsync<Postcard>()).Count(row => row.Back is not null)));
        Assert.Equal(0, report.Steps.Sum(step => step.Due));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_is_protected_keeps_it_and_the_preview_says_so(DatabaseKind kind)
    {
        var withdrawn = new Withdrawals();
        await using var shop = await OpenAsync(kind, withdrawn, services => services.AddSingleton<IProtectedSubjects>(new Everybody()));
        withdrawn.People = [shop.Ada.Id];

        var preview = await shop.PreviewAsync();
        await shop.SweepAsync();

        Assert.Equal((0L, 2L), (preview.Steps.Sum(step => step.Due), preview.Steps.Sum(step => step.Protected)));
        Assert.Equal(2, (await shop.AllAsync<Subscription>()).Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Without_an_application_that_knows_nothing_goes(DatabaseKind kind)
    {
        await using var shop = await OpenAsync(kind, withdrawn: null);

        Assert.Equal(0, (await shop.SweepAsync()).Steps.Sum(step => step.Due));
        Assert.Equal(2, (await shop.AllAsync<Subscription>()).Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Start_up_and_health_tell_of_members_whose_end_nobody_tells_of(DatabaseKind kind)
    {
        var log = new MemoryLog();
        await using var shop = await OpenAsync(kind, withdrawn: null, services => Watch(services, log));

        await shop.Host.StartAsync();
        var health = await shop.Host.Services.HealthAsync();

        const string sentence = "Postcard.Back, Subscription.Topics: kept until consent-withdrawal (consent), and no IRetentionEnds is registered that tells when that was: "
            + "no sweep removes it (clause C-KEEP). Register one.";
        Assert.Contains(sentence, log.Lines);
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains(sentence, health.Description, StringComparison.Ordinal);
        Assert.Equal([sentence], Assert.IsAssignableFrom<IReadOnlyCollection<string>>(health.Data["retentions without an end"]));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task They_tell_nothing_where_somebody_does(DatabaseKind kind)
    {
        var log = new MemoryLog();
        await using var shop = await OpenAsync(kind, new Withdrawals(), services => Watch(services, log));

        await shop.Host.StartAsync();

        Assert.DoesNotContain(log.Lines, line => line.Contains("IRetentionEnds", StringComparison.Ordinal));
        Assert.Empty(Assert.IsAssignableFrom<IReadOnlyCollection<string>>((await shop.Host.Services.HealthAsync()).Data["retentions without an end"]));
    }

    private static void Watch(IServiceCollection services, MemoryLog log)
    {
        services.AddLogging(logging => logging.AddProvider(log));
        services.AddHealthChecks().AddPersonalData();
    }

    private static async Task<Shop> OpenAsync(DatabaseKind kind, Withdrawals? withdrawn, Action<IServiceCollection>? more = null)
    {
        var shop = await Shop.OpenAsync(kind, services =>
        {
            if (withdrawn is not null)
            {
                services.AddSingleton<IRetentionEnds>(withdrawn);
            }

            more?.Invoke(services);
        });
        await shop.Host.SaveAsync([.. new[] { shop.Ada, shop.Ben }.SelectMany(who => new object[]
        {
            new Subscription { VisitorId = who.Id, Topics = "all" },
            new Postcard { VisitorId = who.Id, Front = "front", Back = "back" },
        })]);
        return shop;
    }

    private sealed class Withdrawals : IRetentionEnds
    {
        public Guid[] People { get; set; } = [];

        public List<(string Retention, string Until)> Asked { get; } = [];

        public async IAsyncEnumerable<SubjectIdentity> FindAsync(string retention, string until, [EnumeratorCancellation] CancellationToken cancellation = default)
        {
            Asked.Add((retention, until));
            foreach (var person in People)
            {
                await Task.Yield();
                yield return new SubjectIdentity("visitor", person);
            }
        }
    }

    private sealed class Everybody : IProtectedSubjects
    {
        public ValueTask<bool> IsProtectedAsync(SubjectIdentity subject, CancellationToken cancellation = default) => ValueTask.FromResult(true);
    }
}

using System.Runtime.CompilerServices;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

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

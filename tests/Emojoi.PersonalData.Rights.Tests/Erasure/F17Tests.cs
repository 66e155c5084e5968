using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>One giant transaction blocks everybody.</summary>
public class F17Tests
{
    private const int BatchSize = 100;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task No_transaction_holds_more_than_a_batch_and_others_write_between_any_two(DatabaseKind kind)
    {
        var committed = new AfterCommit();
        await using var social = await SocialHost.StartAsync(kind, configure: options => options.BatchSize = BatchSize, more: services => services
            .AddSingleton<TimeProvider>(new SlowClock())
            .ConfigureDbContext<SocialDb>(options => options.AddInterceptors(committed)));
        await SaveManyAsync(social);
        List<int> left = [1000];
        committed.Work = async () =>
        {
            await using var other = Open(social);
            other.Add(new Post { AuthorId = social.Ben.Id, Tenant = 1, Body = "while she goes" });
            await other.SaveChangesAsync();
            left.Add(await CountAsync(other, social.Ada.Id));
        };

        var report = await social.EraseAsync();

        committed.Work = null;
        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(0, left[^1]);
        Assert.All(left.Zip(left.Skip(1)), pair => Assert.InRange(pair.First - pair.Second, 0, BatchSize));
        Assert.Equal(left.Count - 1, await social.WithContextAsync(context => context.Set<Post>().CountAsync(post => post.AuthorId == social.Ben.Id)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_fits_into_a_batch_goes_in_one_transaction(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await SaveManyAsync(social);

        await social.EraseAsync();

        Assert.InRange((await social.Host.LedgerAsync()).Count(entry => entry.Action == AuditAction.ErasureStep), 1, 3);
    }

    [Theory, OnPostgreSql]
    public async Task A_statement_that_others_would_wait_for_too_long_has_no_effect(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await SaveManyAsync(social);
        await social.WithContextAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.Database.ExecuteSqlRawAsync("SET LOCAL statement_timeout = 12345");
            await context.Set<Post>().ExecuteDeleteAsync();

            // It waits at its last row, when all others are deleted.
            var touched = await TryWithinAsync(context, TimeSpan.FromMilliseconds(50), maxRows: 1_000, """
                DELETE FROM "Session" AS s WHERE pg_sleep(CASE WHEN s.ctid = (SELECT max(ctid) FROM "Session") THEN 3600 ELSE 0 END)::text = ''
                """);

            Assert.Null(touched);
            Assert.Equal(500, await CountAsync(context, social.Ada.Id));
            Assert.Equal("12345ms", await context.Database.SqlQueryRaw<string>("SELECT current_setting('statement_timeout') AS \"Value\"").SingleAsync());
            return 0;
        });
    }

    [Theory, OnPostgreSql]
    public async Task A_statement_that_touches_more_rows_than_a_batch_has_no_effect(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await SaveManyAsync(social);
        await social.WithContextAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            Task<int?> DeleteAsync(int maxRows) => TryWithinAsync(context, TimeSpan.FromHours(1), maxRows, "DELETE FROM \"Session\"");

            Assert.Null(await DeleteAsync(499));
            Assert.Equal(1000, await CountAsync(context, social.Ada.Id));
            Assert.Equal(500, await DeleteAsync(500));
            Assert.Equal(500, await CountAsync(context, social.Ada.Id));
            Assert.Equal("0", await context.Database.SqlQueryRaw<string>("SELECT current_setting('statement_timeout') AS \"Value\"").SingleAsync());
            return 0;
        });
    }

    [Theory, OnPostgreSql]
    public async Task Batches_by_address_spare_rows_of_others_that_lie_at_the_same_place_of_another_partition(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind, configure: options => options.BatchSize = BatchSize);
        await social.WithContextAsync(context => context.Database.ExecuteSqlRawAsync("""
            DROP TABLE "Session";
            CREATE TABLE "Session" ("Id" text NOT NULL, "MemberId" uuid NOT NULL REFERENCES "Member", PRIMARY KEY ("Id", "MemberId")) PARTITION BY HASH ("MemberId");
            DO $body$ BEGIN
                FOR part IN 0..63 LOOP
                    EXECUTE format('CREATE TABLE part%s PARTITION OF "Session" FOR VALUES WITH (MODULUS 64, REMAINDER %s)', part, part);
                END LOOP;
            END $body$
            """));
        await SaveManyAsync(social);
        await social.SaveAsync([.. Enumerable.Range(0, 500).Select(_ => new Session { MemberId = social.Ben.Id })]);

        var report = await social.EraseAsync();

        Assert.Equal((ErasureStatus.Completed, 500), (report.Status, report.Steps.Single(step => step.Entity == "Session").Deleted));
        Assert.Equal(500, await social.WithContextAsync(context => CountAsync(context, social.Ben.Id)));
    }

    [Theory, OnPostgreSql]
    public async Task An_erasure_gives_way_to_who_holds_a_row_and_goes_on_when_they_are_done(DatabaseKind kind)
    {
        var clock = new PausingClock();
        await using var social = await SocialHost.StartAsync(kind, more: services => services.AddSingleton<TimeProvider>(clock));
        await SaveManyAsync(social);
        await using var other = Open(social);
        await using var transaction = await other.Database.BeginTransactionAsync();
        await other.Set<Post>().Where(post => post.Body == "hers 250").ExecuteUpdateAsync(set => set.SetProperty(post => post.Body, "changed"));
        clock.OnPause = transaction.Commit;

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(500, report.Steps.Single(step => step.Entity == "Post").Deleted);
        Assert.Equal(0, await CountAsync(other, social.Ada.Id));
        Assert.Null(clock.OnPause);
    }

    private static SocialDb Open(SocialHost social)
    {
        var options = new DbContextOptionsBuilder<SocialDb>();
        social.Host.Database.Use(options);
        return new SocialDb(options.Options);
    }

    private static Task SaveManyAsync(SocialHost social) => social.SaveAsync(
    [
        .. Enumerable.Range(0, 500).Select(number => new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = $"hers {number}" }),
        .. Enumerable.Range(0, 500).Select(_ => new Session { MemberId = social.Ada.Id }),
    ]);

    /// <summary>Tries a statement, and lets what waits for the next trip happen.</summary>
    private static async Task<int?> TryWithinAsync(SocialDb context, TimeSpan limit, int maxRows, string statement)
    {
        var commands = new CommandGroup(context);
        var command = new SqlText(context).Command();
        command.CommandText = statement;
        var touched = await PostgreSqlDialect.Instance.TryWithinAsync(commands, limit, maxRows, command, CancellationToken.None);
        await commands.RunAsync(CancellationToken.None);
        return touched;
    }

    private static async Task<int> CountAsync(SocialDb context, Guid member) =>
        await context.Set<Post>().CountAsync(post => post.AuthorId == member) + await context.Set<Session>().CountAsync(session => session.MemberId == member);

    /// <summary>Does something instead of the first pause.</summary>
    private sealed class PausingClock : TimeProvider
    {
        public Action? OnPause { get; set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var (work, wait) = (OnPause, dueTime);
            if (work is not null)
            {
                OnPause = null;
                work();
                wait = TimeSpan.Zero;
            }

            return base.CreateTimer(callback, state, wait, period);
        }
    }
}

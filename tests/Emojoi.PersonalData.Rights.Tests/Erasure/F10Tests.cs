using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Raw bytes stay in the pages of a SQLite file after they were deleted.</summary>
public class F10Tests
{
    [Theory]
    [InlineData("PRAGMA journal_mode=WAL")]
    [InlineData("PRAGMA journal_mode=DELETE")]
    public async Task No_byte_of_many_rows_stays_in_the_file(string journal)
    {
        await using var social = await StartAsync();
        await social.WithContextAsync(context => context.Database.ExecuteSqlRawAsync(journal));
        await SaveManyAsync(social);
        Assert.Contains("raw-canary", Bytes(social), StringComparison.Ordinal);

        var report = await social.EraseAsync();

        Assert.Equal((ErasureStatus.Completed, null), (report.Status, report.Remains));
        AssertNothingOfAda(social);
        Assert.Contains("ben@example.org", Bytes(social), StringComparison.Ordinal);
        Assert.Contains("bens-row-999", Bytes(social), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_was_corrected_leaves_no_bytes_behind()
    {
        await using var social = await StartAsync();
        await social.Host.InScopeAsync(services => services.GetRequiredService<IPersonalDataRectifier>()
            .RectifyAsync(social.AdaId, typeof(Member), [social.Ada.Id], "Email", System.Text.Json.JsonSerializer.SerializeToElement("lovelace@example.org")));
        await social.WithContextAsync(context => context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));

        Assert.Contains("lovelace@example.org", Bytes(social), StringComparison.Ordinal);
        Assert.DoesNotContain("ada@example.org", Bytes(social), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_somebody_reads_the_report_and_the_ledger_say_what_remains_until_it_is_gone()
    {
        await using var social = await StartAsync();
        await SaveManyAsync(social);
        await using var reader = new SqliteConnection(social.Host.Database.ConnectionString);
        await reader.OpenAsync();
        await using (reader.BeginTransaction(deferred: true))
        {
            await using var query = reader.CreateCommand();
            query.CommandText = "SELECT count(*) FROM Post";
            await query.ExecuteScalarAsync();

            var report = await social.EraseAsync();

            Assert.Equal(ErasureStatus.Completed, report.Status);
            Assert.Contains("Somebody reads", report.Remains, StringComparison.Ordinal);
            Assert.Contains("Somebody reads", (await social.Host.LedgerAsync())[^1].Details, StringComparison.Ordinal);
            Assert.Contains("raw-canary", Bytes(social), StringComparison.Ordinal);
        }

        Assert.Empty(await social.AskAsync(eraser => eraser.ResumeAsync()));

        AssertNothingOfAda(social);
        Assert.Equal("""{"remains":"","status":"Completed"}""", (await social.Host.LedgerAsync())[^1].Details);
        Assert.Null((await social.EraseAsync()).Remains);
    }

    [Fact]
    public async Task A_database_that_is_locked_is_cleaned_later_and_the_erasure_is_complete_all_the_same()
    {
        var locked = new LockedOnce();
        await using var social = await StartAsync(more: services => services.ConfigureDbContext<SocialDb>(options => options.AddInterceptors(locked)));
        await SaveManyAsync(social);

        var report = await social.EraseAsync();
        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Contains("VACUUM failed (database is locked)", report.Remains, StringComparison.Ordinal);

        await social.AskAsync(eraser => eraser.ResumeAsync());
        AssertNothingOfAda(social);
        Assert.Equal("""{"remains":"","status":"Completed"}""", (await social.Host.LedgerAsync())[^1].Details);
    }

    [Fact]
    public async Task A_file_that_is_too_large_to_be_written_anew_is_reported()
    {
        await using var social = await StartAsync(options => options.MaxVacuumSize = 0);
        await SaveManyAsync(social);

        var report = await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Contains("MaxVacuumSize", report.Remains, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_erasures_may_leave_the_file_to_one_cleaning_for_all_of_them()
    {
        await using var social = await StartAsync(options => options.DefersFileCleaning = true);
        await SaveManyAsync(social);

        ErasureReport[] reports = [await social.EraseAsync(), await social.EraseAsync(social.BenId)];
        Assert.All(reports, report => Assert.NotNull(report.Remains));
        await social.AskAsync(eraser => eraser.ResumeAsync());

        AssertNothingOfAda(social);
        Assert.DoesNotContain("bens-row", Bytes(social), StringComparison.Ordinal);
        Assert.Null((await social.EraseAsync()).Remains);
    }

    [Fact]
    public async Task A_process_that_dies_before_the_file_is_clean_leaves_it_to_the_next()
    {
        using var dying = new CancellationTokenSource();
        await using var social = await StartAsync(more: services => services.AddSingleton<IErasureNotice>(new DyingNotice(dying)));
        await SaveManyAsync(social);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => social.AskAsync(eraser => eraser.EraseAsync(social.AdaId, dying.Token)));

        Assert.Null(Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync())).Remains);

        AssertNothingOfAda(social);
    }

    [Theory, OnPostgreSql]
    public async Task What_the_server_does_with_its_files_is_no_remark_of_ours(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        Assert.Null((await social.EraseAsync()).Remains);
    }

    private static Task<SocialHost> StartAsync(Action<PersonalDataOptions>? configure = null, Action<IServiceCollection>? more = null) =>
        SocialHost.StartAsync(DatabaseKind.Sqlite, configure: configure, more: more);

    /// <summary>Two people's rows in turns, a few at a time and in no order of their keys: pages are split while both write.</summary>
    private static async Task SaveManyAsync(SocialHost social)
    {
        var numbers = new Random(10);
        foreach (var chunk in Enumerable.Range(0, 1000).Chunk(100))
        {
            await social.SaveAsync([.. chunk.SelectMany(number => new object[]
            {
                new Post { Id = numbers.Next(), AuthorId = social.Ada.Id, Tenant = 1, Body = $"raw-canary-{number}{new string('.', number % 60)}" },
                new Session { Id = $"{numbers.Next()}-raw-canary", MemberId = social.Ada.Id },
                new Post { Id = numbers.Next(), AuthorId = social.Ben.Id, Tenant = 1, Body = $"bens-row-{number}" },
            })]);
        }
    }

    private static void AssertNothingOfAda(SocialHost social)
    {
        var bytes = Bytes(social);
        Assert.All(["raw-canary", "ada@example.org", social.Ada.Id.ToString()], value => Assert.DoesNotContain(value, bytes, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bytes(SocialHost social) => DatabaseBytes.Read(social.Host.Database);

    /// <summary>Another connection writes just when the file should be written anew.</summary>
    private sealed class LockedOnce : DbCommandInterceptor
    {
        private bool _wasLocked;

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText == "VACUUM" && !_wasLocked)
            {
                _wasLocked = true;
                throw new SqliteException("database is locked", 5);
            }

            return ValueTask.FromResult(result);
        }
    }

    /// <summary>Ends the first process when all rows are gone.</summary>
    private sealed class DyingNotice(CancellationTokenSource process) : IErasureNotice
    {
        public async Task NotifyAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default)
        {
            await process.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
        }
    }
}

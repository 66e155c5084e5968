using System.Data.Common;
using System.Globalization;
using System.IO.Pipelines;
using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>A database with people and posts, and the application over it.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private int _lastPerson = 1;

    /// <summary>One person with many posts, beside those of a neighbour.</summary>
    public BenchmarkHost(DatabaseKind kind, int rows, int others = 0)
        : this(kind, people: 2, rows + others, $"CASE WHEN n <= {Text(rows)} THEN 1 ELSE 2 END")
    {
    }

    private BenchmarkHost(DatabaseKind kind, int people, int posts, string owner)
    {
        _database = new TestDatabase(kind);
        _services = new ServiceCollection()
            .AddDbContext<BenchmarkDb>(_database.Use)
            .Configure<RetentionOptions>(options => options.MaximumFraction = 1)
            .AddPersonalData<BenchmarkDb>(BenchmarkPlan.Create(), options => options.PseudonymKey = new byte[32])
            .BuildServiceProvider();
        using var scope = _services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<BenchmarkDb>().Database;
        database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        database.EnsureCreated();
        database.ExecuteSqlRaw(Members(kind, people));
        database.ExecuteSqlRaw(Posts(kind, posts, owner));
        database.ExecuteSqlRaw("ANALYZE");
        // As a host does: plan and model are compared before anybody asks for anything.
        _services.StartAsync().GetAwaiter().GetResult();
    }

    public PersonalDataOptions Options => _services.GetRequiredService<IOptions<PersonalDataOptions>>().Value;

    /// <summary>Many people, with as many posts each, which lie where they were written: in turns.</summary>
    public static BenchmarkHost WithPeople(DatabaseKind kind, int people, int postsEach) =>
        new(kind, people, people * postsEach, $"1 + (n - 1) % {Text(people)}");

    /// <summary>Somebody whom nobody asked for yet; the first person is never among them.</summary>
    public int NextPerson() => ++_lastPerson;

    /// <summary>Does something with the database, as the rest of the application does.</summary>
    public async Task<T> WithContextAsync<T>(Func<BenchmarkDb, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<BenchmarkDb>());
    }

    /// <summary>The engine's export.</summary>
    /// <returns>How many rows, and how many bytes.</returns>
    public async Task<(long Rows, long Bytes)> ExportAsync(int person = 1)
    {
        await using var scope = _services.CreateAsyncScope();
        var target = new CountingStream();
        var pipe = PipeWriter.Create(target, new StreamPipeWriterOptions(minimumBufferSize: 32 * 1024));
        var manifest = await scope.ServiceProvider.GetRequiredService<IPersonalDataExporter>().ExportJsonAsync(new SubjectIdentity("member", person), pipe);
        await pipe.CompleteAsync();
        return (manifest.Files[0].Rows, target.Length);
    }

    /// <summary>The hand-written export.</summary>
    /// <returns>How many rows, and how many bytes.</returns>
    public async Task<(long Rows, long Bytes)> HandWrittenAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<BenchmarkDb>().Database;
        await database.OpenConnectionAsync();
        var target = new CountingStream();
        var pipe = PipeWriter.Create(target, new StreamPipeWriterOptions(minimumBufferSize: 32 * 1024));
        var rows = await HandWrittenExport.WriteAsync(database.GetDbConnection(), pipe);
        await pipe.CompleteAsync();
        return (rows, target.Length);
    }

    /// <summary>The engine's erasure.</summary>
    public async Task<ErasureStatus> EraseAsync(int person = 1)
    {
        await using var scope = _services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IPersonalDataEraser>().EraseAsync(new SubjectIdentity("member", person))).Status;
    }

    /// <summary>The hand-written erasure.</summary>
    public async Task<ErasureStatus> HandWrittenEraseAsync(int person = 1)
    {
        await ByHandAsync((connection, kind) => HandWrittenErasure.RunAsync(connection, kind, person));
        return ErasureStatus.Completed;
    }

    /// <summary>The engine's sweep.</summary>
    public async Task<RetentionStatus> SweepAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IRetentionSweeper>().SweepAsync()).Status;
    }

    /// <summary>The hand-written sweep.</summary>
    public async Task<RetentionStatus> HandWrittenSweepAsync()
    {
        await ByHandAsync(HandWrittenErasure.SweepAsync);
        return RetentionStatus.Completed;
    }

    /// <summary>How many rows are left of the person, and how many of the neighbour.</summary>
    public async Task<(int Hers, int Others)> CountAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<BenchmarkDb>();
        var posts = context.Set<Post>();
        return (
            await posts.CountAsync(post => post.MemberId == 1) + await context.Set<Member>().CountAsync(member => member.Id == 1),
            await posts.CountAsync(post => post.MemberId == 2));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    private async Task ByHandAsync(Func<DbConnection, DatabaseKind, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<BenchmarkDb>().Database;
        await database.OpenConnectionAsync();
        await work(database.GetDbConnection(), _database.Kind);
    }

    private static string Members(DatabaseKind kind, int count) =>
        $"""INSERT INTO "Member" ("Id", "Name") SELECT n, 'Member ' || n FROM {Numbers(kind, count)} AS numbers""";

    /// <summary>Made within the database, so that the memory of this process is the export's.</summary>
    private static string Posts(DatabaseKind kind, int count, string owner) => $"""
        INSERT INTO "Post" ("Id", "MemberId", "At", "Text", "Place", "Likes")
        SELECT n, {owner}, '2026-01-02 03:04:05', 'A post about the weather, the news and number ' || n, CASE WHEN n % 3 = 0 THEN NULL ELSE 'Place ' || n END, n % 100
        FROM {Numbers(kind, count)} AS numbers
        """;

    private static string Numbers(DatabaseKind kind, int count) => kind == DatabaseKind.Sqlite
        ? $"(WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {Text(count)}) SELECT n FROM counted)"
        : $"(SELECT n FROM generate_series(1, {Text(count)}) AS g(n))";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

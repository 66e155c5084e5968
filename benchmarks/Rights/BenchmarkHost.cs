using System.Globalization;
using System.IO.Pipelines;
using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>A database with one person and many posts, beside those of a neighbour, and the application over it.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    public BenchmarkHost(DatabaseKind kind, int rows, int others = 0)
    {
        _database = new TestDatabase(kind);
        _services = new ServiceCollection()
            .AddDbContext<BenchmarkDb>(_database.Use)
            .AddPersonalData<BenchmarkDb>(BenchmarkPlan.Create(), options => options.PseudonymKey = new byte[32])
            .BuildServiceProvider();
        using var scope = _services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<BenchmarkDb>().Database;
        database.EnsureCreated();
        database.ExecuteSqlRaw("""INSERT INTO "Member" ("Id", "Name") VALUES (1, 'Ann'), (2, 'Ben')""");
        database.ExecuteSqlRaw(Posts(kind, rows, others));
    }

    /// <summary>The engine's export.</summary>
    /// <returns>How many rows, and how many bytes.</returns>
    public async Task<(long Rows, long Bytes)> ExportAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var target = new CountingStream();
        var pipe = PipeWriter.Create(target, new StreamPipeWriterOptions(minimumBufferSize: 32 * 1024));
        var manifest = await scope.ServiceProvider.GetRequiredService<IPersonalDataExporter>().ExportJsonAsync(new SubjectIdentity("member", 1), pipe);
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
    public async Task<ErasureStatus> EraseAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IPersonalDataEraser>().EraseAsync(new SubjectIdentity("member", 1))).Status;
    }

    /// <summary>The hand-written erasure.</summary>
    public async Task<ErasureStatus> HandWrittenEraseAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<BenchmarkDb>().Database;
        await database.OpenConnectionAsync();
        await HandWrittenErasure.RunAsync(database.GetDbConnection(), _database.Kind);
        return ErasureStatus.Completed;
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

    /// <summary>Made within the database, so that the memory of this process is the export's.</summary>
    private static string Posts(DatabaseKind kind, int rows, int others)
    {
        var (hers, all) = (rows.ToString(CultureInfo.InvariantCulture), (rows + others).ToString(CultureInfo.InvariantCulture));
        var numbers = kind == DatabaseKind.Sqlite
            ? $"(WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {all}) SELECT n FROM counted)"
            : $"(SELECT n FROM generate_series(1, {all}) AS g(n))";
        return $"""
            INSERT INTO "Post" ("Id", "MemberId", "At", "Text", "Place", "Likes")
            SELECT n, CASE WHEN n <= {hers} THEN 1 ELSE 2 END, '2026-01-02 03:04:05', 'A post about the weather, the news and number ' || n, CASE WHEN n % 3 = 0 THEN NULL ELSE 'Place ' || n END, n % 100
            FROM {numbers} AS numbers
            """;
    }
}

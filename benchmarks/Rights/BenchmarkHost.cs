using System.Globalization;
using System.IO.Pipelines;
using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>A database with one person and many posts, and the application over it.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    public BenchmarkHost(DatabaseKind kind, int rows)
    {
        _database = new TestDatabase(kind);
        _services = new ServiceCollection()
            .AddDbContext<BenchmarkDb>(_database.Use)
            .AddPersonalData<BenchmarkDb>(BenchmarkPlan.Create(), options => options.PseudonymKey = new byte[32])
            .BuildServiceProvider();
        using var scope = _services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<BenchmarkDb>().Database;
        database.EnsureCreated();
        database.ExecuteSqlRaw("""INSERT INTO "Member" ("Id", "Name") VALUES (1, 'Ann')""");
        database.ExecuteSqlRaw(Posts(kind, rows));
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

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    /// <summary>Made within the database, so that the memory of this process is the export's.</summary>
    private static string Posts(DatabaseKind kind, int rows)
    {
        var numbers = kind == DatabaseKind.Sqlite
            ? $"(WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {rows.ToString(CultureInfo.InvariantCulture)}) SELECT n FROM counted)"
            : $"(SELECT n FROM generate_series(1, {rows.ToString(CultureInfo.InvariantCulture)}) AS g(n))";
        return $"""
            INSERT INTO "Post" ("Id", "MemberId", "At", "Text", "Place", "Likes")
            SELECT n, 1, '2026-01-02 03:04:05', 'A post about the weather, the news and number ' || n, CASE WHEN n % 3 = 0 THEN NULL ELSE 'Place ' || n END, n % 100
            FROM {numbers} AS numbers
            """;
    }
}

using System.IO.Compression;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text.Json;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>A large export fails silently or reports success with a broken link; memory grows with the subject.</summary>
public class F28Tests
{
    private readonly Member _ann = new() { Name = "Ann" };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_archive_that_broke_off_is_a_failure_and_does_not_open(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, posts: 2_000);
        using var content = new MemoryStream();
        await Assert.ThrowsAsync<IOException>(() => host.InScopeAsync(services =>
            services.GetRequiredService<IPersonalDataExporter>().ExportArchiveAsync(ExportHost.Of(_ann), new LimitedStream(content, 4_000))));
        Assert.Throws<InvalidDataException>(() => new ZipArchive(content));
        Assert.Contains("\"outcome\":\"failed\"", LastEntry(host).Details, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_reads_a_document_that_broke_off_is_told(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, posts: 1);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var pipe = new Pipe();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.InScopeAsync(services =>
            services.GetRequiredService<IPersonalDataExporter>().ExportJsonAsync(ExportHost.Of(_ann), pipe.Writer, cancellation.Token)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await pipe.Reader.ReadAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_export_that_nobody_reads_any_more_is_a_failure(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, posts: 1);
        var pipe = new Pipe();
        await pipe.Reader.CompleteAsync();
        await Assert.ThrowsAsync<IOException>(() => host.InScopeAsync(services =>
            services.GetRequiredService<IPersonalDataExporter>().ExportJsonAsync(ExportHost.Of(_ann), pipe.Writer)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_export_that_cannot_be_recorded_is_never_whole(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, posts: 1, services => services.AddSingleton<IAuditLedger, BrokenLedger>());
        using var content = new MemoryStream();
        await Assert.ThrowsAsync<TimeoutException>(() => host.InScopeAsync(services =>
            services.GetRequiredService<IPersonalDataExporter>().ExportArchiveAsync(ExportHost.Of(_ann), content)));
        Assert.Throws<InvalidDataException>(() => new ZipArchive(content));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_row_is_there_and_every_file_has_the_hash_that_the_manifest_says(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, posts: 3_000);
        var (archive, manifest) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        Assert.Equal(3_000, archive.Json("data/Post.json").GetArrayLength());
        Assert.Equal(3_001, archive.Text("data/Post.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(3_000, manifest.Files.Single(file => file.Name == "data/Post.csv").Rows);
        Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, Convert.ToHexStringLower(SHA256.HashData(archive.Bytes(file.Name)))));
        var listed = archive.Json("manifest.json").GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString());
        Assert.Equal(archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), listed.Append("manifest.json").Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_ledger_tells_of_an_export_without_naming_the_person(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, posts: 2);
        var (_, manifest) = await host.ExportJsonAsync(ExportHost.Of(_ann));
        var entry = LastEntry(host);
        Assert.Equal((AuditAction.Export, "member"), (entry.Action, entry.Subject));
        Assert.Equal(2, JsonDocument.Parse(entry.Details).RootElement.GetProperty("rows").GetProperty("Post").GetInt64());
        Assert.DoesNotContain(_ann.Id.ToString("N"), (entry.Details + entry.Pseudonym).Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, Assert.Single(manifest.Files).Rows);
    }

    private static AuditEntry LastEntry(TestHost<SocialDb> host) => host.Services.GetRequiredService<MemoryLedger>().Entries.Last();

    private async Task<TestHost<SocialDb>> StartAsync(DatabaseKind kind, int posts, Action<IServiceCollection>? more = null)
    {
        var host = ExportHost.Start(kind, more);
        await host.SaveAsync([_ann, .. Enumerable.Range(0, posts).Select(number => new Post { AuthorId = _ann.Id, Tenant = 1, Body = "Post " + number + Guid.NewGuid() })]);
        return host;
    }

    private sealed class BrokenLedger : IAuditLedger
    {
        public Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default) =>
            throw new TimeoutException();

        public IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellation = default) => AsyncEnumerable.Empty<AuditEntry>();
    }

    /// <summary>A connection that breaks.</summary>
    private sealed class LimitedStream(Stream inner, int limit) : ForwardOnlyStream(inner)
    {
        private int _written;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            (_written += buffer.Length) > limit ? throw new IOException("The client disconnected.") : base.WriteAsync(buffer, cancellationToken);
    }
}

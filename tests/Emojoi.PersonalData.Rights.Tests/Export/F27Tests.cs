using System.Security.Cryptography;
using System.Text;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>One missing blob kills or hangs the archive.</summary>
public class F27Tests
{
    private readonly Member _ann = new() { Name = "Ann" };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_blob_is_in_the_archive_with_its_hash(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, "pictures/ann.png");
        host.Services.GetRequiredService<MemoryBlobStore>().Blobs["pictures/ann.png"] = [1, 2, 3];
        var (archive, manifest) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        var file = Assert.Single(manifest.Files, file => file.Blob == "pictures/ann.png");
        Assert.Equal([1, 2, 3], archive.Bytes(file.Name));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])), file.Sha256);
        Assert.Empty(manifest.Missing);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_missing_blob_is_listed_and_the_rest_is_there(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, "pictures/gone.png", "pictures/here.png");
        host.Services.GetRequiredService<MemoryBlobStore>().Blobs["pictures/here.png"] = [7];
        var (archive, manifest) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        Assert.Equal("pictures/gone.png", Assert.Single(manifest.Missing).Name);
        Assert.Single(manifest.Files, file => file.Blob == "pictures/here.png");
        Assert.Equal(2, archive.Json("data/Post.json").GetArrayLength());
        Assert.Equal("pictures/gone.png", archive.Json("manifest.json").GetProperty("missing")[0].GetProperty("name").GetString());
        Assert.Contains("pictures/gone.png", archive.Text("index.html"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_store_that_throws_is_a_gap(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, new BrokenStore(_ => throw new IOException("secret path")), "a.png");
        var (_, manifest) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        var gap = Assert.Single(manifest.Missing);
        Assert.Contains("IOException", gap.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", gap.Reason, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_store_that_never_answers_is_a_gap(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, new BrokenStore(_ => new TaskCompletionSource<Stream?>().Task), "a.png");
        var (archive, manifest) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        Assert.Contains("TimeoutException", Assert.Single(manifest.Missing).Reason, StringComparison.Ordinal);
        Assert.NotNull(archive.GetEntry("manifest.json"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_blob_that_breaks_off_is_a_gap_that_says_what_is_there(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, new BrokenStore(_ => Task.FromResult<Stream?>(new BreakingStream("half"u8.ToArray()))), "a.png");
        var (archive, manifest) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        var file = Assert.Single(manifest.Files, file => file.Blob == "a.png");
        Assert.Contains(file.Name, Assert.Single(manifest.Missing).Reason, StringComparison.Ordinal);
        Assert.Equal("half", Encoding.UTF8.GetString(archive.Bytes(file.Name)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_blob_cannot_leave_the_folder_that_it_is_unpacked_in(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, "../../etc/passwd", @"..\..\windows\system.ini", "C:evil.exe");
        foreach (var name in new[] { "../../etc/passwd", @"..\..\windows\system.ini", "C:evil.exe" })
        {
            host.Services.GetRequiredService<MemoryBlobStore>().Blobs[name] = [1];
        }

        var (archive, _) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        var names = archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("blobs/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(3, names.Length);
        Assert.All(names, name => Assert.Matches(@"^blobs/\d{6}-[A-Za-z0-9_.-]+$", name));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_JSON_export_says_that_the_content_is_in_the_archive(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, "a.png");
        var (document, _) = await host.ExportJsonAsync(ExportHost.Of(_ann));
        Assert.Equal("a.png", (string?)document["missing"]![0]!["name"]);
    }

    private Task<TestHost<SocialDb>> StartAsync(DatabaseKind kind, params string[] pictures) => StartAsync(kind, null, pictures);

    private async Task<TestHost<SocialDb>> StartAsync(DatabaseKind kind, IBlobStore? store, params string[] pictures)
    {
        var host = ExportHost.Start(
            kind,
            services => services.AddSingleton(provider => store ?? provider.GetRequiredService<MemoryBlobStore>()),
            options => options.BlobPatience = TimeSpan.FromMilliseconds(50));
        await host.SaveAsync([_ann, .. pictures.Select(picture => new Post { AuthorId = _ann.Id, Tenant = 1, Body = "Look", Picture = picture })]);
        return host;
    }

    private sealed class BrokenStore(Func<string, Task<Stream?>> open) : IBlobStore
    {
        public Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default) => open(name);

        public Task<bool> DeleteAsync(string name, CancellationToken cancellation = default) => Task.FromResult(false);
    }

    private sealed class BreakingStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == Length ? throw new IOException("gone") : base.ReadAsync(buffer, cancellationToken);
    }
}

using System.Text.RegularExpressions;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>An archive in the programs that people open it with.</summary>
public partial class ArchiveProgramTests
{
    private const string Malice = "<script>document.title = 'taken over'</script><img src=\"x\" onerror=\"document.title = 'taken over'\">";

    private readonly Member _ann = new() { Name = "Ann" };

    [ProgramFact("unzip")]
    public async Task Unzip_finds_nothing_wrong_with_it()
    {
        await using var host = await StartAsync();
        using var archive = await TakeAsync(host);

        var (code, output) = await archive.RunAsync("unzip", "-t", archive.File);

        Assert.True(code == 0, output);
        Assert.Contains("No errors detected", output, StringComparison.Ordinal);
        Assert.All(["index.html", "manifest.json", "data/Post.json", "data/Post.csv", "blobs/"], file => Assert.Contains(file, output, StringComparison.Ordinal));
    }

    [ProgramFact("chromium")]
    public async Task A_browser_shows_the_index_without_a_network_and_runs_nothing_of_it()
    {
        await using var host = await StartAsync();
        using var archive = await TakeAsync(host);

        var page = await OpenAsync(archive);

        Assert.Contains("<title>Your personal data</title>", page, StringComparison.Ordinal);
        Assert.Contains("你好 from Ann", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;document.title", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        var links = Link().Matches(page).Select(link => Uri.UnescapeDataString(link.Groups[1].Value)).ToList();
        Assert.Contains("data/Post.csv", links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(archive.Content, link)), link));
    }

    /// <summary>The page as the browser has it after it loaded: no name is resolved, and nothing can be reached.</summary>
    private static async Task<string> OpenAsync(UnpackedArchive archive)
    {
        var (code, page) = await archive.RunAsync(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--user-data-dir=" + Path.Combine(archive.Content, "..", "profile"),
            "--proxy-server=http://127.0.0.1:9",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--virtual-time-budget=2000",
            "--dump-dom",
            new Uri(Path.Combine(archive.Content, "index.html")).AbsoluteUri);
        Assert.True(code == 0, page);
        return page;
    }

    private Task<UnpackedArchive> TakeAsync(TestHost<SocialDb> host) =>
        host.InScopeAsync(services => UnpackedArchive.TakeAsync(services.GetRequiredService<IPersonalDataExporter>(), ExportHost.Of(_ann)));

    private async Task<TestHost<SocialDb>> StartAsync()
    {
        var host = ExportHost.Start(DatabaseKind.Sqlite);
        host.Services.GetRequiredService<MemoryBlobStore>().Blobs["pictures/ann 1.png"] = [1, 2, 3];
        await host.SaveAsync(
            _ann,
            new Post { AuthorId = _ann.Id, Tenant = 1, Body = "你好 from Ann", Attachments = ["pictures/ann 1.png", "gone.png"] },
            new Post { AuthorId = _ann.Id, Tenant = 1, Body = Malice });
        return host;
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}

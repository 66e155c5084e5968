using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>HTML injection in the package, formula injection in CSV.</summary>
public class F30Tests
{
    private readonly Member _ann = new() { Name = "<script>alert(1)</script>", Email = "\"><img src=x onerror=alert(2)>" };

    public static TheoryData<string, string> Fields => new()
    {
        { "=1+1", "'=1+1" },
        { "+49", "'+49" },
        { "-1", "'-1" },
        { "@SUM(A1)", "'@SUM(A1)" },
        { "\t=1", "'\t=1" },
        { "\r=1", "\"'\r=1\"" },
        { "=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"" },
        { "a,b", "\"a,b\"" },
        { "a\r\nb", "\"a\r\nb\"" },
        { "say \"hi\"", "\"say \"\"hi\"\"\"" },
        { "你好 = plain", "你好 = plain" },
        { "", "" },
    };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_index_escapes_what_people_wrote(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, "<b onmouseover=alert(3)>bold</b>", "javascript:alert(4)");
        var (archive, _) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        var page = archive.Text("index.html");
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        foreach (var tag in new[] { "<script", "<img", "<b ", "href=\"javascript" })
        {
            Assert.DoesNotContain(tag, page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_index_needs_no_network_and_runs_nothing(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, "Hello", null);
        var (archive, _) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        var page = archive.Text("index.html");
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task JSON_holds_no_markup_that_a_page_would_run(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, "你好", null);
        var (archive, _) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        Assert.DoesNotContain("<script", archive.Text("data/Member.json"), StringComparison.Ordinal);
        Assert.Contains("你好", archive.Text("data/Post.json"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_field_of_a_table_is_text_and_nothing_else(string value, string expected)
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite, value, null);
        var (archive, _) = await host.ExportArchiveAsync(ExportHost.Of(_ann));
        Assert.Equal("Id,Body,Picture,Attachments\r\n1," + expected + ",,[]\r\n", archive.Text("data/Post.csv"));
    }

    private async Task<TestHost<SocialDb>> StartAsync(DatabaseKind kind, string body, string? picture)
    {
        var host = ExportHost.Start(kind);
        await host.SaveAsync(_ann, new Post { AuthorId = _ann.Id, Tenant = 1, Body = body, Picture = picture });
        return host;
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>Received messages missing from the export, or the other person's fields not redacted in it.</summary>
public class F16Tests
{
    private readonly Member _ann = new() { Name = "Ann", Email = "ann@example.org" };
    private readonly Member _ben = new() { Name = "Ben", Email = "ben@example.org" };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_message_is_in_the_exports_of_both_people(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        foreach (var person in new[] { _ann, _ben })
        {
            var (document, _) = await host.ExportJsonAsync(ExportHost.Of(person));
            Assert.Equal("Shall we meet?", (string?)Assert.Single(document.Rows("Message"))["Text"]);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_belongs_to_the_sender_alone_is_not_in_the_recipients_export(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (own, _) = await host.ExportJsonAsync(ExportHost.Of(_ann));
        Assert.Equal("nervous", (string?)own.Rows("Message")[0]["Draft"]!["Remark"]);

        var (other, _) = await host.ExportJsonAsync(ExportHost.Of(_ben));
        Assert.False(other.Rows("Message")[0].ContainsKey("Draft"));
        Assert.DoesNotContain("nervous", other.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_identifies_the_other_person(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (document, _) = await host.ExportJsonAsync(ExportHost.Of(_ben));
        Assert.DoesNotContain(_ann.Id.ToString(), document.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ann@example.org", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_manifest_says_once_what_was_left_out(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await host.SaveAsync(new Message { SenderId = _ann.Id, RecipientId = _ben.Id, Text = "Again" });
        var (_, manifest) = await host.ExportJsonAsync(ExportHost.Of(_ben));
        var gap = Assert.Single(manifest.Missing, gap => gap.Name == "Message");
        Assert.Contains("Draft.Remark, RecipientId, SenderId", gap.Reason, StringComparison.Ordinal);
        Assert.Contains("P-PUBLIC", gap.Reason, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_message_to_oneself_is_there_once_and_in_full(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await host.SaveAsync(new Message { SenderId = _ben.Id, RecipientId = _ben.Id, Text = "Note", Draft = new Draft { Remark = "to myself" } });
        var (document, _) = await host.ExportJsonAsync(ExportHost.Of(_ben));
        var note = Assert.Single(document.Rows("Message"), row => (string?)row["Text"] == "Note");
        Assert.Equal("to myself", (string?)note["Draft"]!["Remark"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Messages_between_others_are_in_nobody_elses_export(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var cleo = new Member { Name = "Cleo" };
        await host.SaveAsync(cleo);
        var (document, _) = await host.ExportJsonAsync(ExportHost.Of(cleo));
        Assert.Empty(document.Rows("Message"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_archive_leaves_out_the_same(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (archive, _) = await host.ExportArchiveAsync(ExportHost.Of(_ben));
        Assert.Equal("Shall we meet?", archive.Json("data/Message.json")[0].GetProperty("Text").GetString());
        Assert.All(archive.Entries, entry => Assert.DoesNotContain("nervous", archive.Text(entry.FullName), StringComparison.Ordinal));
        Assert.Equal("Id,Text,Draft.Remark\r\n1,Shall we meet?,\r\n", archive.Text("data/Message.csv"));
    }

    private async Task<TestHost<SocialDb>> StartAsync(DatabaseKind kind)
    {
        var host = ExportHost.Start(kind);
        await host.SaveAsync(_ann, _ben, new Message { SenderId = _ann.Id, RecipientId = _ben.Id, Text = "Shall we meet?", Draft = new Draft { Remark = "nervous" } });
        return host;
    }
}

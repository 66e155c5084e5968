using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Unique values that must be nowhere after an erasure.</summary>
public class CanaryTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_of_the_person_is_left_and_others_are_as_they_were(DatabaseKind kind)
    {
        var log = new MemoryLog();
        await using var social = await SocialHost.StartAsync(
            kind, more: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        await social.SaveAsync(
            new Post { AuthorId = social.Ada.Id, Tenant = 1, Body = "canary-post", Picture = "canary.png", Attachments = ["canary-1.pdf", "canary-2.pdf", "canary-1.pdf"] },
            new Session { MemberId = social.Ada.Id, Id = "canary-session" },
            new Follow { FollowerId = social.Ben.Id, FollowedId = social.Ada.Id },
            new Message { SenderId = social.Ada.Id, RecipientId = social.Ben.Id, Text = "shared", Draft = { Remark = "canary-draft" } },
            new Post { AuthorId = social.Ben.Id, Tenant = 1, Body = "bens-post", Attachments = ["bens.pdf"] },
            new Session { MemberId = social.Ben.Id, Id = "bens-session" });
        social.Blobs.Blobs["canary.png"] = social.Blobs.Blobs["canary-1.pdf"] = social.Blobs.Blobs["canary-2.pdf"] = social.Blobs.Blobs["bens.pdf"] = [1];
        string[] hers = ["canary", "countess", "ada@example.org", "1815-12-10", social.Ada.Id.ToString()];
        var before = await social.WithContextAsync(DatabaseRows.ReadAsync);
        Assert.All(hers, value => Assert.Contains(before, row => row.Contains(value, StringComparison.OrdinalIgnoreCase)));
        log.Lines.Clear();

        var report = await social.EraseAsync();
        string[] logged = [.. log.Lines];

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.NotEmpty(logged);
        var after = await social.WithContextAsync(DatabaseRows.ReadAsync);
        var file = kind == DatabaseKind.Sqlite ? DatabaseBytes.Read(social.Host.Database) : "";
        Assert.All(hers, value =>
        {
            Assert.DoesNotContain(after, row => row.Contains(value, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(logged, line => line.Contains(value, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(value, file, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(["bens.pdf"], social.Blobs.Blobs.Keys);
        var others = before.Where(row => !hers.Any(value => row.Contains(value, StringComparison.OrdinalIgnoreCase))).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, row => Assert.Contains(row, after));
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>Identity confusion between duplicates: the key decides, and nothing that two people can have alike.</summary>
public class F29Tests
{
    private readonly Member _ann = new() { Name = "Ann", Email = "ann@example.org" };
    private readonly Member _double = new() { Name = "Ann", Email = "ann2@example.org" };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task People_of_the_same_name_get_their_own_rows(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (document, _) = await host.ExportJsonAsync(ExportHost.Of(_double));
        Assert.Equal("ann2@example.org", (string?)Assert.Single(document.Rows("Member"))["Email"]);
        Assert.Equal("second", (string?)Assert.Single(document.Rows("Post"))["Body"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_tenants_rows_are_not_exported(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (document, _) = await host.ExportJsonAsync(ExportHost.Of(_ann));
        Assert.Equal(["first", "hidden"], document.Rows("Post").Select(row => (string?)row["Body"]).Order(StringComparer.Ordinal));

        host.Services.GetRequiredService<CurrentTenant>().Id = 2;
        var (other, _) = await host.ExportJsonAsync(ExportHost.Of(_ann));
        Assert.Equal("elsewhere", (string?)Assert.Single(other.Rows("Post"))["Body"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_key_that_nobody_has_gives_an_empty_export_that_says_so(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (document, manifest) = await host.ExportJsonAsync(new SubjectIdentity("member", Guid.NewGuid()));
        Assert.All(document["data"]!.AsObject(), table => Assert.Empty(table.Value!.AsArray()));
        Assert.Contains("Nobody", Assert.Single(manifest.Missing).Reason, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_kind_of_subject_that_the_plan_does_not_know_is_refused(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await Assert.ThrowsAsync<ArgumentException>(() => host.ExportJsonAsync(new SubjectIdentity("employee", _ann.Id)));
        await Assert.ThrowsAsync<ArgumentException>(() => host.ExportJsonAsync(new SubjectIdentity("member", _ann.Id, 1)));
    }

    private async Task<TestHost<SocialDb>> StartAsync(DatabaseKind kind)
    {
        var host = ExportHost.Start(kind);
        await host.SaveAsync(
            _ann,
            _double,
            new Post { AuthorId = _ann.Id, Tenant = 1, Body = "first" },
            new Post { AuthorId = _ann.Id, Tenant = 1, Body = "hidden", IsDeleted = true },
            new Post { AuthorId = _ann.Id, Tenant = 2, Body = "elsewhere" },
            new Post { AuthorId = _double.Id, Tenant = 1, Body = "second" });
        return host;
    }
}

using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Strategies;

/// <summary>Lists of values that name no blobs: exported value by value, and emptied as their strategy says where the row stays.</summary>
public class ListStrategyTests
{
    private static readonly string[] Lists = ["ContactHashes", "Tags", "Sites", "Scores", "Days", "Devices", "Aliases", "Preferences.Hashes", "Preferences.Scores"];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_export_has_every_value(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, AccountPlan.Of(Lists.Select(list => AccountPlan.Member(list, ErasureStrategy.Constant))));

        var (document, manifest) = await host.ExportJsonAsync(AccountPlan.One);

        Assert.Equal(
            """{"Id":1,"ContactHashes":["kh-1","kh-2","kh-1"],"Tags":["a,b",""],"Sites":["https://example.org/1"],"Scores":[3,-4],"Days":["2001-02-03",null],"Devices":["00000001-0000-0000-0000-000000000000"],"Aliases":["zed"],"Preferences":{"Hashes":["kh-3"],"Scores":[5]}}""",
            Assert.Single(document.Rows("Account")).ToJsonString());
        Assert.Empty(manifest.Missing);
        var (archive, _) = await host.ExportArchiveAsync(AccountPlan.One);
        Assert.Contains("\"[\"\"kh-1\"\",\"\"kh-2\"\",\"\"kh-1\"\"]\"", archive.Text("data/Account.csv"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Constant_empties_every_list(DatabaseKind kind)
    {
        var left = await EraseAsync(kind, [.. Lists.Select(list => AccountPlan.Member(list, ErasureStrategy.Constant))]);

        Assert.Equal((0, 0, 0, 0), (left.ContactHashes.Count, left.Tags!.Length, left.Sites.Count, left.Scores.Count));
        Assert.Equal((0, 0, 0, 0, 0), (left.Days.Count, left.Devices.Count, left.Aliases.Count, left.Preferences.Hashes.Count, left.Preferences.Scores!.Length));
        Assert.Equal("dark", left.Preferences.Theme);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Null_leaves_no_list(DatabaseKind kind)
    {
        var left = await EraseAsync(kind, [AccountPlan.Member("Tags", ErasureStrategy.Null), AccountPlan.Member("Preferences.Scores", ErasureStrategy.Null)]);

        Assert.Equal((null, null), (left.Tags, left.Preferences.Scores));
        Assert.Equal(["kh-1", "kh-2", "kh-1"], left.ContactHashes);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Custom_gets_the_list_and_leaves_what_it_says(DatabaseKind kind)
    {
        var left = await EraseAsync(
            kind,
            [
                AccountPlan.Member("ContactHashes", ErasureStrategy.Custom) with { Custom = value => new List<string>(((List<string>)value!).Select(text => text[..2])) },
                AccountPlan.Member("Sites", ErasureStrategy.Custom) with { Custom = value => ((IReadOnlyList<Uri>)value!).Select(site => new Uri("https://" + site.Host)).ToList() },
                AccountPlan.Member("Preferences.Hashes", ErasureStrategy.Custom) with { Custom = value => new List<string> { ((List<string>)value!).Count.ToString(System.Globalization.CultureInfo.InvariantCulture) } },
            ]);

        Assert.Equal(["kh", "kh", "kh"], left.ContactHashes);
        Assert.Equal("https://example.org/", Assert.Single(left.Sites).AbsoluteUri);
        Assert.Equal(["1"], left.Preferences.Hashes);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_type_of_the_application_is_left_neutral_where_it_can_be(DatabaseKind kind)
    {
        var left = await EraseAsync(kind, [AccountPlan.Member("Nickname", ErasureStrategy.Constant)]);

        Assert.Equal(new Nickname(""), left.Nickname);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_row_that_goes_needs_nothing_neutral(DatabaseKind kind)
    {
        var plan = AccountPlan.Of(AccountPlan.Member("Email", ErasureStrategy.Policy) with { Outcome = ErasureOutcome.Erased });
        await using var host = await StartAsync(kind, plan);

        var report = await host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().EraseAsync(AccountPlan.One));

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(2, (await host.WithContextAsync(context => context.Set<Account>().SingleAsync())).Id);
    }

    /// <summary>Erases the first of two accounts; the other one stays as it is.</summary>
    private static async Task<Account> EraseAsync(DatabaseKind kind, IReadOnlyList<MemberPlan> members)
    {
        await using var host = await StartAsync(kind, AccountPlan.Of(members));
        var before = await host.ExportJsonAsync(new SubjectIdentity("holder", 2));

        var report = await host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().EraseAsync(AccountPlan.One));

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(0, Assert.Single(report.Steps).Residual);
        Assert.Equal(before.Document["data"]!.ToJsonString(), (await host.ExportJsonAsync(new SubjectIdentity("holder", 2))).Document["data"]!.ToJsonString());
        return await host.WithContextAsync(context => context.Set<Account>().SingleAsync(account => account.Id == 1));
    }

    private static async Task<TestHost<AccountDb>> StartAsync(DatabaseKind kind, PersonalDataPlan plan)
    {
        var host = new TestHost<AccountDb>(kind, plan);
        await host.StartAsync();
        await host.SaveAsync(NewAccount(1), NewAccount(2));
        return host;
    }

    private static Account NewAccount(int id) => new()
    {
        Id = id,
        ContactHashes = ["kh-1", "kh-2", "kh-1"],
        Tags = ["a,b", ""],
        Sites = [new Uri("https://example.org/1")],
        Scores = [3, -4],
        Days = [new DateOnly(2001, 2, 3), null],
        Devices = [new Guid(1, 0, 0, new byte[8])],
        Aliases = ["zed"],
        Preferences = new Preferences { Hashes = ["kh-3"], Scores = [5], Theme = "dark" },
        Nickname = new Nickname("nick"),
        Handle = $"handle-{id}",
        Number = $"number-{id}",
        Code = $"code-{id}",
        Reference = $"reference-{id}",
    };
}

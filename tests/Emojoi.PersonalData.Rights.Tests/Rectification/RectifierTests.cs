using System.Text.Json;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Emojoi.PersonalData.Rights.Tests.Varied;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Rectification;

public class RectifierTests
{
    private static readonly SubjectIdentity One = new("person", 1, 7);
    private static readonly SubjectIdentity Two = new("person", 1, 8);

    public static TheoryData<string, string, RectificationOutcome> Refused => new()
    {
        { "Nickname", "\"x\"", RectificationOutcome.Invalid },
        { "Nickname", "17", RectificationOutcome.WrongType },
        { "Nickname", "null", RectificationOutcome.Required },
        { "Email", "\"no address\"", RectificationOutcome.Invalid },
        { "Age", "151", RectificationOutcome.Invalid },
        { "Age", "\"33\"", RectificationOutcome.WrongType },
        { "Age", "3.5", RectificationOutcome.WrongType },
        { "Mood", "\"Furious\"", RectificationOutcome.WrongType },
        { "Mood", "1", RectificationOutcome.WrongType },
        { "Hobbies", "\"chess\"", RectificationOutcome.WrongType },
        { "Hobbies", "[\"chess\", 1]", RectificationOutcome.WrongType },
        { "Hobbies", "[null]", RectificationOutcome.WrongType },
        { "Hobbies", "null", RectificationOutcome.Required },
        { "JoinedAt", "\"2020-01-01T00:00:00Z\"", RectificationOutcome.NotRectifiable },
        { "Former.Street", "\"a\"", RectificationOutcome.NotRectifiable },
        { "Settings.Theme", "\"dark\"", RectificationOutcome.UnknownMember },
        { "Realm", "2", RectificationOutcome.UnknownMember },
    };

    public static TheoryData<string, string> Accepted => new()
    {
        { "Nickname", "\"Ada\"" },
        { "Email", "\"ada@example.org\"" },
        { "Email", "null" },
        { "Age", "34" },
        { "Age", "null" },
        { "Secret", "\"new secret\"" },
        { "Mood", "\"Gloomy\"" },
        { "Fingerprint", "\"BAUG\"" },
        { "Hobbies", "[\"chess\",\"tea\"]" },
        { "Hobbies", "[]" },
        { "Home.Street", "\"new home\"" },
        { "Work.Street", "\"new work\"" },
        { "Settings.Signature", "\"new signature\"" },
        { "Origin", "\"new origin\"" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_member_is_corrected_on_both_databases(string member, string value)
    {
        foreach (var kind in Databases())
        {
            await using var host = await StartAsync(kind);
            Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(host, One, typeof(Person), [], member, value));
            var (document, _) = await host.ExportJsonAsync(One);
            var node = member.Split('.').Aggregate(document.Rows("Person")[0]["Realm"]!.Parent, (parent, name) => parent![name]);
            Assert.Equal(value, node?.ToJsonString() ?? "null");
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_refused_changes_nothing(string member, string value, RectificationOutcome expected)
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var (before, _) = await host.ExportJsonAsync(One);
        Assert.Equal(expected, await RectifyAsync(host, One, typeof(Person), [], member, value));
        var (after, _) = await host.ExportJsonAsync(One);
        Assert.Equal(before["data"]!.ToJsonString(), after["data"]!.ToJsonString());
        Assert.DoesNotContain(Ledger(host), entry => entry.Action == AuditAction.Rectification);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_value_that_somebody_else_has_already_is_invalid(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        Assert.Equal(RectificationOutcome.Invalid, await RectifyAsync(host, One, typeof(Person), [], "Email", "\"two@example.org\""));
        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(host, One, typeof(Person), [], "Email", "\"three@example.org\""));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_row_of_another_person_is_refused(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var line = await host.WithContextAsync(context => context.Set<OrderLine>().Select(line => line.Id).SingleAsync());
        Assert.Equal(RectificationOutcome.NotRectifiable, await RectifyAsync(host, Two, typeof(OrderLine), [line], "Engraving", "\"mine\""));
        Assert.Equal(RectificationOutcome.NotRectifiable, await RectifyAsync(host, Two, typeof(Person), [1, 7], "Nickname", "\"mine\""));
        Assert.Equal(RectificationOutcome.NotRectifiable, await RectifyAsync(host, One, typeof(OrderLine), ["no number"], "Engraving", "\"mine\""));
        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(host, One, typeof(OrderLine), [line], "Engraving", "\"mine\""));
        Assert.Equal("mine", await host.WithContextAsync(context => context.Set<OrderLine>().Select(line => line.Engraving).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_type_that_inherits_is_corrected_in_all_of_its_tables(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var diploma = await host.WithContextAsync(context => context.Set<Diploma>().Select(row => row.Id).SingleAsync());
        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(host, One, typeof(Diploma), [diploma], "Title", "\"Doctor\""));
        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(host, One, typeof(Certificate), [diploma], "Issuer", "\"Academy\""));
        var row = await host.WithContextAsync(context => context.Set<Diploma>().SingleAsync());
        Assert.Equal(("Doctor", "Academy"), (row.Title, row.Issuer));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_change_at_the_same_time_is_kept(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, new ChangeMeanwhile());
        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(host, One, typeof(Person), [], "Nickname", "\"Ada\""));
        var row = await host.WithContextAsync(context => context.Set<Person>().SingleAsync(person => person.Number == 7));
        Assert.Equal(("Ada", 77, 1), (row.Nickname, row.Age, row.Version));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_ledger_names_the_member_and_neither_value_nor_person(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await RectifyAsync(host, One, typeof(Person), [], "Home.Street", "\"Elm Street\"");
        var entry = Assert.Single(Ledger(host));
        Assert.Equal(AuditAction.Rectification, entry.Action);
        Assert.Equal("{\"entity\":\"Person\",\"member\":\"Home.Street\"}", entry.Details);
    }

    [Fact]
    public async Task Changes_of_somebody_else_are_not_saved_along()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InScopeAsync(services =>
        {
            services.GetRequiredService<VariedDb>().Add(new Person { Realm = 9, Number = 9 });
            return services.GetRequiredService<IPersonalDataRectifier>().RectifyAsync(One, typeof(Person), [], "Nickname", JsonDocument.Parse("\"Ada\"").RootElement);
        }));
    }

    private static DatabaseKind[] Databases() => PostgreSqlServer.IsInstalled ? [DatabaseKind.Sqlite, DatabaseKind.PostgreSql] : [DatabaseKind.Sqlite];

    private static IEnumerable<AuditEntry> Ledger(TestHost<VariedDb> host) =>
        host.Services.GetRequiredService<MemoryLedger>().Entries.Where(entry => entry.Action != AuditAction.Export);

    private static Task<RectificationOutcome> RectifyAsync(TestHost<VariedDb> host, SubjectIdentity subject, Type type, object[] row, string member, string value) =>
        host.InScopeAsync(services => services.GetRequiredService<IPersonalDataRectifier>().RectifyAsync(subject, type, row, member, JsonDocument.Parse(value).RootElement));

    private static async Task<TestHost<VariedDb>> StartAsync(DatabaseKind kind, ChangeMeanwhile? interceptor = null)
    {
        var host = new TestHost<VariedDb>(kind, VariedPlan.Create(), more: services =>
        {
            services.AddSingleton<MemoryLedger>().AddSingleton<IAuditLedger>(provider => provider.GetRequiredService<MemoryLedger>());
            if (interceptor is not null)
            {
                services.ConfigureDbContext<VariedDb>(options => options.AddInterceptors(interceptor));
            }
        });
        await host.SaveAsync([.. VariedLife.Create(7, "1"), new Person { Realm = 1, Number = 8, Nickname = "Two", Email = "two@example.org" }]);
        interceptor?.Begin();
        return host;
    }
}

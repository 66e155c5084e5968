using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Emojoi.PersonalData.Rights.Tests.RandomModels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>Erasure over composite keys, owned and complex types, documents, collections, and one, several and separate tables for types that inherit.</summary>
public class VariedErasureTests
{
    private static readonly SubjectIdentity First = new("person", 1, 7);
    private static readonly SubjectIdentity Second = new("person", 1, 8);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rows_go_from_all_tables_that_they_lie_in(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, VariedPlan.Create());
        var before = await host.WithContextAsync(TableRows.ReadAsync);
        var (theirs, _) = await host.ExportJsonAsync(Second);

        var report = await EraseAsync(host, First);

        var after = await host.WithContextAsync(TableRows.ReadAsync);
        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.DoesNotContain("first", after.Text, StringComparison.Ordinal);
        // Orders stay: nothing in them is tagged, and the plan does not know them.
        Assert.Equal((before.Rows.Count / 2) + 1, after.Rows.Count);
        Assert.Equal(theirs["data"]!.ToJsonString(), (await host.ExportJsonAsync(Second)).Document["data"]!.ToJsonString());
        Assert.All((await host.ExportJsonAsync(First)).Document["data"]!.AsObject(), table => Assert.Empty(table.Value!.AsArray()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_law_keeps_stays_and_the_rest_of_its_row_is_emptied_in_place(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, KeepingTheFirstMember());
        var before = await host.WithContextAsync(TableRows.ReadAsync);
        var (theirs, _) = await host.ExportJsonAsync(Second);

        var report = await EraseAsync(host, First);

        var after = await host.WithContextAsync(TableRows.ReadAsync);
        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(before.Rows.Keys, after.Rows.Keys);
        Assert.Contains("nick-first", after.Text, StringComparison.Ordinal);
        Assert.All(
            ["secret-first", "tsrif-terces", "home-first", "work-first", "signature-first"],
            value => Assert.DoesNotContain(value, after.Text, StringComparison.Ordinal));
        var person = Assert.Single((await host.ExportJsonAsync(First)).Document.Rows("Person"));
        Assert.All(person["Settings"]!["Devices"]!.AsArray(), device => Assert.Null(device!["Serial"]));
        Assert.Equal((null, "Unknown", null), ((string?)person["Email"], (string?)person["Mood"], (string?)person["Age"]));
        Assert.Equal(theirs["data"]!.ToJsonString(), (await host.ExportJsonAsync(Second)).Document["data"]!.ToJsonString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_no_personal_data_in_a_document_stays(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind, KeepingTheFirstMember());

        await EraseAsync(host, First);

        var person = await host.WithContextAsync(context => context.Set<Person>().SingleAsync(row => row.Number == 7));
        Assert.Equal(("theme-1", "format-1", "format-1"), (person.Settings.Theme, person.Home.Format, person.Work.Format));
        Assert.Equal(["colour-1", "colour-1"], person.Settings.Devices.Select(device => device.Colour));
        Assert.Equal([null, "format-1"], person.Former.Select(address => address.Format).Order());
    }

    /// <summary>The first member of each type is kept by law.</summary>
    private static PersonalDataPlan KeepingTheFirstMember()
    {
        var plan = VariedPlan.Create();
        return plan with
        {
            Entities = [.. plan.Entities.Select(entity => entity with
            {
                Members = [entity.Members[0] with { Outcome = ErasureOutcome.Blocked, Law = "Tax Code 147" }, .. entity.Members.Skip(1)],
            })],
        };
    }

    private static Task<ErasureReport> EraseAsync(TestHost<VariedDb> host, SubjectIdentity subject) =>
        host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().EraseAsync(subject));

    private static async Task<TestHost<VariedDb>> StartAsync(DatabaseKind kind, PersonalDataPlan plan)
    {
        var host = new TestHost<VariedDb>(kind, plan);
        object[] second = [.. VariedLife.Create(8, "second")];
        second.OfType<Person>().Single().Email = "two@example.org";
        foreach (var ticket in second.OfType<Ticket>())
        {
            ticket.Id += 10;
        }

        await host.SaveAsync([.. VariedLife.Create(7, "first"), .. second]);
        return host;
    }
}

using System.Text.Json.Nodes;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Varied;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>Export exists, erase does not, or the reverse: both go by the same plan, and each of its members is in the export, wherever it lies.</summary>
public class F02Tests
{
    /// <summary>Each value is somewhere once.</summary>
    private static readonly string[] Canaries =
    [
        "nick-1", "one@example.org", "secret-1", "Cheerful", "hobby-1", "hobby-2", "home-1", "signature-1", "Gloomy", "serial-1", "serial-2", "work-1", "former-1", "former-2", "origin-1",
        "engraving-1", "letter-title", "greeting-1", "recipe-title", "dish-1", "certificate-title", "issuer-1", "diploma-title", "issuer-2", "subject-1",
        "train-title", "seat-1", "station-1", "flight-title", "seat-2", "gate-1",
    ];

    /// <summary>Untagged, or another person's.</summary>
    private static readonly string[] Strangers = ["format-1", "theme-1", "colour-1", "nick-2", "two@example.org", "former-3", "engraving-2", "letter-2"];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_value_of_the_plan_is_in_the_document(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (document, manifest) = await host.ExportJsonAsync(new SubjectIdentity("person", 1, 7));
        var text = document.ToJsonString();
        Assert.All(Canaries, canary => Assert.Contains(canary, text, StringComparison.Ordinal));
        Assert.All(Strangers, stranger => Assert.DoesNotContain(stranger, text, StringComparison.Ordinal));
        Assert.Empty(manifest.Missing);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_value_of_the_plan_is_in_the_tables(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (archive, _) = await host.ExportArchiveAsync(new SubjectIdentity("person", 1, 7));
        foreach (var ending in new[] { ".csv", ".json" })
        {
            var text = string.Concat(archive.Entries.Where(entry => entry.FullName.StartsWith("data/", StringComparison.Ordinal) && entry.FullName.EndsWith(ending, StringComparison.Ordinal)).Select(entry => archive.Text(entry.FullName)));
            Assert.All(Canaries, canary => Assert.Contains(canary, text, StringComparison.Ordinal));
            Assert.All(Strangers, stranger => Assert.DoesNotContain(stranger, text, StringComparison.Ordinal));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_exported_is_in_the_plan_but_for_keys_and_times(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (document, _) = await host.ExportJsonAsync(new SubjectIdentity("person", 1, 7));
        var planned = VariedPlan.Create().Entities.SelectMany(entity => entity.Members)
            .Where(member => member.Outcome != ErasureOutcome.NotErased)
            .Select(member => member.Path[^1]);
        var exported = document["data"]!.AsObject().SelectMany(table => Leaves(table.Value)).Distinct(StringComparer.Ordinal);
        Assert.Empty(exported.Except([.. planned, "Id", "Realm", "Number"], StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Values_have_the_form_that_people_know(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var (document, _) = await host.ExportJsonAsync(new SubjectIdentity("person", 1L, "7"));
        var person = Assert.Single(document.Rows("Person"));
        Assert.Equal(33, (int)person["Age"]!);
        Assert.Equal("AQID", (string?)person["Fingerprint"]);
        Assert.Equal("Gloomy", (string?)person["Settings"]!["Preferred"]);
        Assert.Equal(["serial-1", "serial-2"], person["Settings"]!["Devices"]!.AsArray().Select(device => (string?)device!["Serial"]));
        Assert.Equal(["hobby-1", "hobby-2"], person["Hobbies"]!.AsArray().Select(hobby => (string?)hobby));
        Assert.Equal(new DateTimeOffset(2020, 2, 29, 12, 0, 0, TimeSpan.Zero), (DateTimeOffset)person["JoinedAt"]!);
        Assert.Equal(["former-1", "former-2"], document.Rows("Person.Former").Select(row => (string?)row["Street"]).Order(StringComparer.Ordinal));
    }

    /// <summary>Names of the properties that hold values: neither objects nor lists of objects.</summary>
    private static IEnumerable<string> Leaves(JsonNode? node, string name = "") => node switch
    {
        JsonObject inner => inner.SelectMany(property => Leaves(property.Value, property.Key)),
        JsonArray array when array.Any(item => item is JsonObject) => array.SelectMany(item => Leaves(item, name)),
        JsonArray { Count: 0 } when name.Length == 0 => [],
        _ => [name],
    };

    private static async Task<TestHost<VariedDb>> StartAsync(DatabaseKind kind)
    {
        var host = new TestHost<VariedDb>(kind, VariedPlan.Create(), more: services =>
            services.AddSingleton<MemoryLedger>().AddSingleton<IAuditLedger>(provider => provider.GetRequiredService<MemoryLedger>()));
        await host.WithContextAsync(context =>
        {
            context.AddRange(VariedLife.Create(7, "1"));
            context.AddRange(new Person { Realm = 2, Number = 7, Nickname = "nick-2", Email = "two@example.org", Former = { new Address { Street = "former-3" } } });
            context.AddRange(new Order { Realm = 2, PersonNumber = 7, Lines = { new OrderLine { Engraving = "engraving-2" } } }, new Letter { Realm = 2, PersonNumber = 7, Greeting = "letter-2" });
            foreach (var person in context.ChangeTracker.Entries<Person>().Where(entry => entry.Entity.Realm == 1))
            {
                person.Property("Origin").CurrentValue = "origin-1";
            }

            return context.SaveChangesAsync();
        });
        return host;
    }
}

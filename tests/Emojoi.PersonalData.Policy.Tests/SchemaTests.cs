using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Emojoi.PersonalData.Testing;
using Json.Schema;

namespace Emojoi.PersonalData.Policy.Tests;

/// <summary>
/// The schema and the reader accept the same documents. What a schema cannot say is the reader's alone: references (EPD0003), repeated keys
/// (EPD0004), contradictions (EPD0005), and how a number is written (<c>1.0</c> is 1 to a schema).
/// </summary>
public class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "privacy-policy.schema.json")));

    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Values that fit somewhere and are wrong somewhere else.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "7", "999", "1000", "-1", "1.5", "\"\"", "\"text\"", "\"email\"", "\"No Id\"", "[]", "[null]", "[\"email\"]", "[\"CN\"]", "[\"UK\"]", "[\"subject\",\"*\"]",
        "{}", "{\"title\":\"t\"}", "{\"email\":\"required\"}", "{\"email\":\"maybe\"}", "{\"x\":{}}", "{\"No Id\":{\"title\":\"t\"}}", "{\"x\":null}", "[{}]", "[{\"clause\":\"c\",\"title\":\"t\"}]",
        "\"P1D\"", "\"P0D\"", "\"P1DT\"", "\"PT5H\"", "\"P2W\"", "\"P1Y2M3DT4H5M6S\"", "\"P10000D\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"2026-12-01\\n\"", "\"P1D\\n\"", "\"0000-01-01\"",
        "\"consent\"", "\"erase\"", "\"never\"", "\"none\"", "\"notify\"", "\"processor\"", "\"collection\"", "\"account-closure\"", "\"on-update\"", "\"private\"", "\"observed\"",
        "[\"public-safety\"]", "[\"self-disclosed\"]", "[\"trade-secrets\"]", "[\"api.example.org\"]", "[\"*.example.org\"]", "[\"https://example.org\"]", "[\"A.B\"]", "[\"A.*\"]", "[\"a.b\\n\"]",
    ];

    private static readonly string[] Keys =
    [
        "$schema", "name", "version", "effective", "products", "controller", "subjects", "categories", "retentions", "purposes", "recipients", "storage", "cookies", "rights", "disclosure", "commitments", "links", "review",
        "title", "minimumAge", "description", "source", "sensitive", "map", "until", "for", "from", "then", "law", "blocked", "basis", "retention", "profiling", "role", "regions", "hosts", "namespaces", "transfers",
        "lifetime", "within", "withinWorkingDays", "fee", "backups", "refusalGrounds", "grounds", "clause", "date", "by", "joint", "contact", "email", "No Id", "Name", "",
    ];

    [Fact]
    public void Both_accept_the_example() => Agree(ExamplePolicy.Text, expected: true);

    [Fact]
    public void Both_accept_the_starter_policy() => Agree(StarterPolicy.Create("n", "2026-12-01"), expected: true);

    [Theory]
    [InlineData("[]", false)]
    [InlineData("\"x\"", false)]
    [InlineData("{}", false)]
    [InlineData("""{"name":"","version":"","effective":"2024-02-29"}""", true)]
    [InlineData("""{"name":"","version":"","effective":"2024-02-29","$schema":"x"}""", true)]
    [InlineData("""{"name":"","version":"","effective":"2024-02-29","cookies":{"A b*":{"title":"t","purpose":"p"}}}""", true)]
    [InlineData("""{"name":"","version":"","effective":"2024-02-29","categories":{"a":{"title":"t","$schema":"x"}}}""", false)]
    public void Both_agree_on(string text, bool expected) => Agree(text, expected);

    [Fact]
    public void Both_know_the_same_days()
    {
        foreach (var year in new[] { 1, 4, 100, 400, 1900, 1996, 2000, 2023, 2024, 2100, 9996, 9999, 0 })
        {
            for (var month = 0; month <= 13; month++)
            {
                foreach (var day in new[] { 0, 1, 28, 29, 30, 31, 32 })
                {
                    Agree($$"""{"name":"","version":"","effective":"{{year:0000}}-{{month:00}}-{{day:00}}"}""");
                }
            }
        }
    }

    [Fact]
    public void Both_know_the_same_regions()
    {
        foreach (var first in Enumerable.Range('A', 26))
        {
            foreach (var second in Enumerable.Range('A', 26))
            {
                AgreeOn($$$""" "storage":{"regions":["{{{(char)first}}}{{{(char)second}}}"]}""");
            }
        }
    }

    [Fact]
    public void Both_know_the_same_durations() => Gen.Char["PTYMDWHS0159.- "].Array[0, 8].Sample(
        characters => AgreeOn($$$""" "retentions":{"r":{"then":"erase","for":"P{{{new string(characters)}}}"}}"""), seed: "0000KPzQAj40", iter: 3000);

    [Fact]
    public void Both_know_the_same_ids_hosts_and_namespaces() => Gen.Char["a1Z-_.*é٣ "].Array[0, 6].Sample(
        characters =>
        {
            var text = new string(characters);
            AgreeOn($$$""" "categories":{"{{{text}}}":{"title":"t"}}""");
            AgreeOn($$$""" "recipients":{"r":{"title":"t","role":"processor","regions":[],"categories":[],"hosts":["{{{text}}}"]}}""");
            AgreeOn($$$""" "recipients":{"r":{"title":"t","role":"processor","regions":[],"categories":[],"namespaces":["{{{text}}}"]}}""");
        },
        seed: "0000KPzQAj40", iter: 2000);

    [Fact]
    public void Both_agree_on_every_value_at_every_place()
    {
        var text = KeyTests.Complete().ToJsonString();
        for (var place = 0; place < Places(JsonNode.Parse(text)).Count(); place++)
        {
            foreach (var value in Values)
            {
                AgreeOnChange(text, kind: 0, place, value, "");
            }

            AgreeOnChange(text, kind: 1, place, "null", "");
            AgreeOnChange(text, kind: 3, place, "null", "unknown");
        }
    }

    [Fact]
    public void Both_agree_on_every_key_in_every_object()
    {
        var text = KeyTests.Complete().ToJsonString();
        for (var place = 0; place < Places(JsonNode.Parse(text)).Count(); place++)
        {
            foreach (var key in Keys)
            {
                AgreeOnChange(text, kind: 2, place, "\"text\"", key);
            }
        }
    }

    [Fact]
    public void Both_agree_on_changed_policies() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 100_000], Gen.Int[0, Values.Length - 1], Gen.Int[0, Keys.Length - 1]).Array[1, 3].Sample(
        changes =>
        {
            var root = JsonNode.Parse(ExamplePolicy.Text)!;
            foreach (var (kind, place, value, key) in changes)
            {
                Change(root, kind, place, Values[value], Keys[key]);
            }

            Agree(root.ToJsonString());
        },
        seed: "0000KPzQAj40", iter: 2000);

    private static void AgreeOnChange(string text, int kind, int place, string value, string key)
    {
        var root = JsonNode.Parse(text)!;
        Change(root, kind, place, value, key);
        Agree(root.ToJsonString());
    }

    private static void AgreeOn(string section) => Agree("{\"name\":\"\",\"version\":\"\",\"effective\":\"2024-02-29\"," + section + "}");

    private static void Agree(string text, bool? expected = null)
    {
        using var document = JsonDocument.Parse(text, WithComments);
        var schema = Schema.Evaluate(document.RootElement).IsValid;
        var problems = PolicyReader.Read(text).Problems.Where(problem => problem.RuleId == "EPD0002").ToArray();
        Assert.True(
            schema == (problems.Length == 0) && schema == (expected ?? schema),
            $"The schema says {schema}, the reader {string.Join("; ", problems.Select(problem => problem.Message))}: {text}");
    }

    /// <summary>Replaces, removes, adds or renames at some place of the document.</summary>
    private static void Change(JsonNode root, int kind, int place, string value, string key)
    {
        var places = Places(root).ToArray();
        if (places.Length == 0)
        {
            return;
        }

        var (parent, name, index) = places[place % places.Length];
        switch (parent)
        {
            case JsonArray list when kind == 1:
                list.RemoveAt(index);
                break;
            case JsonArray list:
                list[index] = JsonNode.Parse(value);
                break;
            case JsonObject inner when kind == 1:
                inner.Remove(name);
                break;
            case JsonObject inner when kind == 2:
                inner[key] = JsonNode.Parse(value);
                break;
            case JsonObject inner when kind == 3:
                var moved = inner[name]?.DeepClone();
                inner.Remove(name);
                inner[key] = moved;
                break;
            case JsonObject inner:
                inner[name] = JsonNode.Parse(value);
                break;
        }
    }

    private static IEnumerable<(JsonNode Parent, string Name, int Index)> Places(JsonNode? node) => node switch
    {
        JsonObject inner => inner.ToArray().SelectMany(member => Places(member.Value).Prepend((inner, member.Key, 0))),
        JsonArray list => list.SelectMany((item, index) => Places(item).Prepend((list, "", index))),
        _ => [],
    };
}

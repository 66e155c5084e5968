using System.Text.Json;
using System.Text.Json.Nodes;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Policy.Tests;

public class KeyTests
{
    private const string Head = "\"name\":\"n\",\"version\":\"1\",\"effective\":\"2026-12-01\"";

    /// <summary>Places of the example where an object of the format stands, and the clause of its problems.</summary>
    public static TheoryData<string, string> Objects => new()
    {
        { "", "R-READ" },
        { "controller", "R-READ" },
        { "subjects/member", "R-READ" },
        { "categories/nickname", "C-PROFILE" },
        { "categories/nickname/map", "C-PROFILE" },
        { "retentions/statutory", "C-KEEP" },
        { "purposes/profile", "C-PURPOSE" },
        { "recipients/mailer", "S-PARTNER" },
        { "storage", "P-REGION" },
        { "cookies/.Example.Session", "K-COOKIE" },
        { "rights", "R-ANSWER" },
        { "rights/access", "R-ANSWER" },
        { "disclosure", "S-DISCLOSE" },
        { "commitments/0", "R-READ" },
        { "links", "R-READ" },
        { "review", "R-READ" },
    };

    /// <summary>All keys that must not be missing.</summary>
    public static TheoryData<string, string> RequiredKeys => new()
    {
        { "", "name version effective" },
        { "controller", "name contact" },
        { "subjects/member", "title" },
        { "categories/nickname", "title" },
        { "retentions/statutory", "then" },
        { "purposes/security", "title basis categories" },
        { "recipients/ads", "title role regions categories" },
        { "cookies/.Example.Session", "title purpose" },
        { "commitments/0", "clause title" },
    };

    /// <summary>All keys with a value of the right type, and what it must be.</summary>
    public static TheoryData<string, string> Values => new()
    {
        { "$schema", "text" }, { "name", "text" }, { "version", "text" }, { "effective", "text" }, { "products", "list" }, { "products/0", "text" },
        { "controller", "object" }, { "controller/name", "text" }, { "controller/contact", "text" }, { "controller/department", "text" }, { "controller/complaints", "text" },
        { "controller/officer", "text" }, { "controller/representative", "text" }, { "controller/joint", "list" }, { "controller/joint/0", "text" },
        { "subjects", "object" }, { "subjects/member", "object" }, { "subjects/member/title", "text" }, { "subjects/member/minimumAge", "number" },
        { "categories", "object" }, { "categories/post", "object" }, { "categories/post/title", "text" }, { "categories/post/description", "text" }, { "categories/post/source", "text" },
        { "categories/post/sensitive", "flag" }, { "categories/post/identifying", "flag" }, { "categories/post/collected", "flag" }, { "categories/post/reason", "text" },
        { "categories/post/visibility", "text" }, { "categories/post/map", "object" }, { "categories/nickname/map/fides", "text" }, { "categories/nickname/map/dpv", "text" },
        { "categories/nickname/map/play", "text" }, { "categories/nickname/map/apple", "text" },
        { "retentions", "object" }, { "retentions/statutory", "object" }, { "retentions/statutory/title", "text" }, { "retentions/account-lifetime/until", "text" },
        { "retentions/statutory/for", "text" }, { "retentions/statutory/from", "text" }, { "retentions/statutory/then", "text" }, { "retentions/statutory/law", "text" }, { "retentions/statutory/blocked", "flag" },
        { "purposes", "object" }, { "purposes/push", "object" }, { "purposes/push/title", "text" }, { "purposes/push/description", "text" }, { "purposes/push/basis", "text" }, { "purposes/push/interest", "text" },
        { "purposes/push/subjects", "list" }, { "purposes/profile/subjects/0", "text" }, { "purposes/push/categories", "object" }, { "purposes/push/categories/nickname", "text" },
        { "purposes/push/retention", "text" }, { "purposes/payment/collectedBy", "text" }, { "purposes/push/profiling", "flag" }, { "purposes/push/optOut", "text" },
        { "recipients", "object" }, { "recipients/mailer", "object" }, { "recipients/mailer/title", "text" }, { "recipients/mailer/role", "text" }, { "recipients/mailer/regions", "list" },
        { "recipients/mailer/regions/0", "text" }, { "recipients/mailer/categories", "list" }, { "recipients/mailer/categories/0", "text" }, { "recipients/mailer/purposes", "list" }, { "recipients/mailer/purposes/0", "text" },
        { "recipients/ads/identifiable", "flag" }, { "recipients/mailer/safeguard", "text" }, { "recipients/mailer/contract", "text" }, { "recipients/mailer/erasure", "text" }, { "recipients/mailer/permissions", "list" },
        { "recipients/mailer/permissions/0", "text" }, { "recipients/mailer/hosts", "list" }, { "recipients/mailer/hosts/0", "text" }, { "recipients/mailer/namespaces", "list" }, { "recipients/mailer/namespaces/0", "text" },
        { "recipients/mailer/packages", "list" }, { "recipients/mailer/packages/0", "text" },
        { "storage", "object" }, { "storage/regions", "list" }, { "storage/regions/0", "text" }, { "storage/transfers", "text" }, { "storage/encryptedAtRest", "list" }, { "storage/encryptedAtRest/0", "text" },
        { "cookies", "object" }, { "cookies/.Example.Session", "object" }, { "cookies/.Example.Session/title", "text" }, { "cookies/.Example.Session/purpose", "text" }, { "cookies/.Example.Session/categories", "list" }, { "cookies/.Example.Session/lifetime", "text" },
        { "rights", "object" }, { "rights/access", "object" }, { "rights/rectification", "object" }, { "rights/erasure", "object" }, { "rights/withdrawal", "object" }, { "rights/complaint", "object" }, { "rights/answer", "object" },
        { "rights/access/within", "text" }, { "rights/complaint/withinWorkingDays", "number" }, { "rights/answer/fee", "text" }, { "rights/erasure/backups", "text" }, { "rights/refusalGrounds", "list" }, { "rights/refusalGrounds/0", "text" },
        { "disclosure", "object" }, { "disclosure/grounds", "list" }, { "disclosure/grounds/0", "text" },
        { "commitments", "list" }, { "commitments/0", "object" }, { "commitments/0/clause", "text" }, { "commitments/0/title", "text" },
        { "links", "object" }, { "links/policy", "text" }, { "links/retentionPolicy", "text" }, { "links/interestAssessment", "text" }, { "links/impactAssessment", "text" }, { "links/consentRecord", "text" }, { "links/breachRecord", "text" }, { "links/breachProcedure", "text" },
        { "review", "object" }, { "review/date", "text" }, { "review/by", "text" },
    };

    [Fact]
    public void The_complete_policy_that_these_tests_change_gives_no_problem() => Assert.Empty(PolicyReader.Read(Complete().ToJsonString()).Problems);

    [Theory]
    [MemberData(nameof(Objects))]
    public void An_unknown_key_is_reported_at_the_key_and_not_looked_into(string path, string clause)
    {
        var root = Complete();
        At(root, path).AsObject()["unknown-$"] = JsonNode.Parse("""{ "title": null, "title": [] }""", documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = true });
        var problem = Only(root, out var text);
        Assert.Equal(("EPD0002", clause, "\"unknown-$\""), (problem.RuleId, problem.Clause, Show(text, problem)));
    }

    [Theory]
    [InlineData("controller")]
    [InlineData("categories/nickname")]
    [InlineData("rights/access")]
    public void A_schema_stands_at_the_root_only(string path)
    {
        var root = Complete();
        At(root, path).AsObject()["$schema"] = "x";
        Assert.Equal("\"$schema\"", Show(Only(root, out var text), text));
    }

    [Theory]
    [MemberData(nameof(RequiredKeys))]
    public void Missing_keys_are_one_problem_at_the_object_s_own_key(string path, string keys)
    {
        var root = Complete();
        var target = At(root, path).AsObject();
        foreach (var key in keys.Split(' '))
        {
            Assert.True(target.Remove(key));
        }

        var problem = Only(root, out var text);
        var own = path.Length == 0 || char.IsDigit(path[^1]) ? "{" : JsonSerializer.Serialize(path[(path.LastIndexOf('/') + 1)..]);
        Assert.Equal(("EPD0002", own), (problem.RuleId, Show(text, problem)));
        Assert.All(keys.Split(' '), key => Assert.Contains($"'{key}'", problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_wrong_type_is_reported_at_the_value_and_nothing_else(string path, string type)
    {
        foreach (var wrong in new[] { "null", "7.5", "true", "\"\\u0000\"", "[{\"title\":0}]", "{\"x\":{},\"title\":0}" }.Where(wrong => !Fits(wrong, type)))
        {
            var root = Complete();
            Replace(root, path, JsonValue.Create("⟦⟧"));
            var text = root.ToJsonString(Relaxed).Replace("\"⟦⟧\"", wrong, StringComparison.Ordinal);
            var problem = Assert.Single(PolicyReader.Read(text).Problems);
            Assert.Equal(("EPD0002", wrong), (problem.RuleId, Show(text, problem)));
        }
    }

    [Theory]
    [InlineData("categories/post/source")]
    [InlineData("categories/post/visibility")]
    [InlineData("retentions/account-lifetime/until")]
    [InlineData("retentions/statutory/from")]
    [InlineData("retentions/statutory/then")]
    [InlineData("purposes/push/basis")]
    [InlineData("purposes/push/categories/nickname")]
    [InlineData("recipients/mailer/role")]
    [InlineData("recipients/mailer/erasure")]
    [InlineData("storage/transfers")]
    [InlineData("rights/answer/fee")]
    [InlineData("rights/erasure/backups")]
    [InlineData("rights/refusalGrounds/0")]
    [InlineData("disclosure/grounds/0")]
    public void A_word_outside_a_closed_list_is_reported_at_the_value(string path)
    {
        var root = Complete();
        Replace(root, path, JsonValue.Create("Consent"));
        Assert.Equal("\"Consent\"", Show(Only(root, out var text), text));
    }

    [Fact]
    public void The_nearest_key_is_suggested()
    {
        var problem = Assert.Single(PolicyReader.Read("{" + Head + ",\"categroies\":{}}").Problems);
        Assert.Contains("did you mean 'categories'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_value_is_not_missing() => Marked.Check("""{"name":⟦EPD0002:1⟧,"version":⟦EPD0002:null⟧,"effective":⟦EPD0002:"tomorrow"⟧}""");

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("5")]
    public void The_root_must_be_an_object(string root) => Assert.Null(Marked.Check($" ⟦EPD0002:{root}⟧ ").Policy);

    [Fact]
    public void Missing_keys_of_the_root_are_reported_at_its_bracket() => Marked.Check("// policy\n⟦EPD0002:{⟧\n}");

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool Fits(string json, string type) => type switch
    {
        "text" => json[0] == '"',
        "list" => json[0] == '[',
        "object" => json[0] == '{',
        "flag" => json == "true",
        _ => json == "7.5",
    };

    /// <summary>The example with every key that the format knows.</summary>
    internal static JsonNode Complete()
    {
        var root = JsonNode.Parse(ExamplePolicy.Text)!;
        Merge(root, """
            { "$schema": "s", "controller": { "officer": "o", "representative": "r", "joint": ["j"] },
              "categories": { "post": { "description": "d", "source": "subject", "sensitive": false, "identifying": true, "collected": true, "reason": "r", "map": {} } },
              "purposes": { "push": { "description": "d", "interest": "i", "subjects": [] } },
              "recipients": { "mailer": { "contract": "c" } },
              "rights": { "rectification": {}, "withdrawal": {} },
              "links": { "policy": "p", "retentionPolicy": "p", "interestAssessment": "p", "impactAssessment": "p", "consentRecord": "p", "breachRecord": "p", "breachProcedure": "p" },
              "review": { "date": "2024-02-29", "by": "b" } }
            """);
        At(root, "rights/complaint").AsObject().Remove("within");
        At(root, "rights/complaint")["withinWorkingDays"] = 30;
        return root;
    }

    private static void Merge(JsonNode target, string addition) => Merge(target.AsObject(), JsonNode.Parse(addition)!.AsObject());

    private static void Merge(JsonObject target, JsonObject addition)
    {
        foreach (var (key, value) in addition)
        {
            if (value is JsonObject inner && target[key] is JsonObject existing)
            {
                Merge(existing, inner);
            }
            else
            {
                target[key] = value!.DeepClone();
            }
        }
    }

    private static JsonNode At(JsonNode root, string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(root, (node, part) => node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!);

    private static void Replace(JsonNode root, string path, JsonNode value)
    {
        var cut = path.LastIndexOf('/');
        var (parent, last) = (At(root, cut < 0 ? "" : path[..cut]), path[(cut + 1)..]);
        if (parent is JsonArray list)
        {
            list[int.Parse(last, System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            parent[last] = value;
        }
    }

    private static PolicyProblem Only(JsonNode root, out string text)
    {
        text = root.ToJsonString(Relaxed);
        return Assert.Single(PolicyReader.Read(text).Problems);
    }

    private static string Show(PolicyProblem problem, string text) => Show(text, problem);

    private static string Show(string text, PolicyProblem problem) => text.Substring(problem.Range.Start, problem.Range.Length);
}

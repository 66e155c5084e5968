using System.Text.Json;
using Emojoi.PersonalData.Testing;
using Json.Schema;

namespace Emojoi.PersonalData.Tool.Tests;

public sealed class InventorySchemaTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.FromFile(RepositoryFolder.PathOf("docs", "inventory.schema.json"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_with_a_policy_follows_the_schema()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text);
        Assert.True(IsValid(Report()));
    }

    [Fact]
    public void A_report_without_a_policy_follows_the_schema() => Assert.True(IsValid(Report()));

    [Fact]
    public void A_key_that_the_schema_does_not_describe_is_refused() =>
        Assert.False(IsValid(Report().Replace("\"schemaVersion\": 1", "\"schemaVersion\": 1, \"other\": 1", StringComparison.Ordinal)));

    [Fact]
    public void Another_version_is_refused() =>
        Assert.False(IsValid(Report().Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal)));

    private string Report()
    {
        var shop = SampleAssembly.Write(_folder.PathOf("Shop.dll"));
        var audit = SampleAssembly.Write(_folder.PathOf("Audit.dll"), SampleAssembly.OtherJson);
        Assert.Equal(0, ToolRun.Of("report", shop, audit, "--output", _folder.Root).ExitCode);
        return File.ReadAllText(_folder.PathOf("inventory.json"));
    }

    private static bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}

using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>Projects with something wrong: most of them with a policy that one edit spoiled.</summary>
public sealed class BrokenConsumers : ConsumerSolution
{
    /// <summary>The edits by project: what stands in the example, what replaces it, and the token that the diagnostic stands at.</summary>
    public static IReadOnlyDictionary<string, PolicyEdit> Edits { get; } = new Dictionary<string, PolicyEdit>(StringComparer.Ordinal)
    {
        ["Undefined"] = new("EPD0003", "\"retention\": \"security-log\"", "\"retention\": \"security-logs\"", "\"security-logs\""),
        ["Duplicate"] = new("EPD0004", "\"post\":       {", "\"email\":      {", "\"email\":      {"),
        ["Syntax"] = new("EPD0002", "\"version\": \"2.1\",", "\"version\": 2.1.0,", "2.1.0,"),
        ["Region"] = new("EPD0005", "\"transfers\": \"separate-consent\"", "\"transfers\": \"never\"", "\"US\""),
        ["Aggregates"] = new("EPD0005", "\"identifiable\": false, \"categories\": []", "\"identifiable\": false, \"categories\": [\"birth-date\"]", "\"birth-date\"]"),
        ["Consent"] = new("EPD0005", "\"categories\": { \"nickname\": \"optional\" }", "\"categories\": { \"nickname\": \"required\" }", "\"required\" }, \"retention\": \"account-lifetime\" },\n"),
        ["Units"] = new("EPD0005", "\"access\":    { \"within\": \"P30D\" }", "\"access\":    { \"withinWorkingDays\": 30 }", "30 }"),
        ["Endless"] = new("EPD0005", "\"until\": \"account-closure\", ", "", null),
        ["Blocked"] = new("EPD0005", "\"ip-address\": \"required\" }, \"retention\": \"security-log\"", "\"ip-address\": \"required\" }, \"retention\": \"statutory\"", "\"statutory\" }"),
    };

    /// <inheritdoc/>
    protected override void WriteProjects()
    {
        foreach (var (name, edit) in Edits)
        {
            Add(name, "namespace App; public sealed class Clock;", edit.Apply());
        }

        Add("AsError", CleanConsumers.UndeclaredCustomer, ExamplePolicy.Text, properties: "<WarningsAsErrors>EPD1001</WarningsAsErrors>");
        Add("Quiet", "namespace App; public sealed class Clock;", Edits["Blocked"].Apply(), properties: "<NoWarn>$(NoWarn);EPD0005</NoWarn>");
        Add("BadBaseline", CleanConsumers.UndeclaredCustomer, ExamplePolicy.Text);
        Folder.Write("BadBaseline/privacy-baseline.txt", "# ours\nEPD1001 Shop.Customer.Email\n");
        Add("LostBaseline", CleanConsumers.DeclaredMember, ExamplePolicy.Text, properties: "<PersonalDataBaselineFile>no-baseline.txt</PersonalDataBaselineFile>");
        Add("Lost", CleanConsumers.DeclaredMember, null, properties: "<PersonalDataPolicyFile>no-policy.json</PersonalDataPolicyFile>");
    }
}

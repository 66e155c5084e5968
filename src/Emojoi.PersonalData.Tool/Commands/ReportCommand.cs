using System.CommandLine;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Tool.Inventories;
using Emojoi.PersonalData.Tool.Policies;
using Emojoi.PersonalData.Tool.Reports;

namespace Emojoi.PersonalData.Tool.Commands;

/// <summary><c>report</c>: the inventory of personal data, from built assemblies.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("assemblies or project folders") { Arity = ArgumentArity.OneOrMore, Description = "Built assemblies, or folders of projects that were built." };
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => ".", Description = "Folder for inventory.json and inventory.md; created where missing." };
        var policy = new Option<string?>("--policy") { Description = "The policy file; otherwise the nearest privacy-policy.json at or above what is reported on." };
        var command = new Command("report", "Writes inventory.json and inventory.md.") { inputs, output, policy };
        command.SetAction(parsed =>
        {
            var (results, notes) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return Report(parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(output), parsed.GetValue(policy), results, notes);
        });
        return command;
    }

    private static int Report(string[] inputs, string folder, string? policyPath, TextWriter output, TextWriter error)
    {
        var assemblies = inputs.SelectMany(path => AssemblyFinder.Find(path, note => error.WriteLine($"note: {note}"))).ToList();
        var policy = ReadPolicy(policyPath ?? FindPolicy(inputs), error);
        var document = InventoryBuilder.Build(assemblies, policy);
        Compare(document, policy, error);

        InputFile.Access(folder, () => Directory.CreateDirectory(folder));
        Write(folder, "inventory.json", DocumentJson.Write(document), output);
        Write(folder, "inventory.md", InventoryMarkdown.Write(document), output);
        return ExitCode.Success;
    }

    private static string? FindPolicy(string[] inputs) => inputs.Select(PolicyDocument.FindAbove).OfType<string>().Distinct(StringComparer.Ordinal).ToList() switch
    {
        [] => null,
        [var only] => only,
        var several => throw new BadInputException($"More than one policy: '{string.Join("', '", several)}'. Name the one to report against with --policy."),
    };

    private static PrivacyPolicy? ReadPolicy(string? path, TextWriter error)
    {
        if (path is null)
        {
            error.WriteLine($"note: no {PolicyDocument.DefaultName} at or above what is reported on. Name one with --policy.");
            return null;
        }

        var document = PolicyDocument.Load(path);
        if (document.Problems.Count > 0)
        {
            error.WriteLine($"note: '{path}' has {document.Problems.Count} problem(s). See: dotnet personal-data policy validate \"{path}\"");
        }

        return document.Policy;
    }

    /// <summary>A report that mixes two versions of a policy would mislead: say so.</summary>
    private static void Compare(InventoryDocument document, PrivacyPolicy? policy, TextWriter error)
    {
        foreach (var entry in document.Assemblies.Where(entry => policy is not null && entry.PolicyVersion is not null && entry.PolicyVersion != policy.Version))
        {
            error.WriteLine($"note: {entry.Name} was built against version {entry.PolicyVersion} of the policy, this report uses version {policy!.Version}. Build it again.");
        }
    }

    private static void Write(string folder, string name, string text, TextWriter output)
    {
        var path = Path.Combine(folder, name);
        OutputFile.Write(path, text);
        output.WriteLine(path);
    }
}

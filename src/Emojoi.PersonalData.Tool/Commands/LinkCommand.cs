using System.CommandLine;
using Emojoi.PersonalData.Tool.Adoption;
using Emojoi.PersonalData.Tool.Linking;
using Emojoi.PersonalData.Tool.Policies;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Tool.Commands;

/// <summary><c>link</c>: where personal data goes between assemblies of which no build saw both.</summary>
internal static class LinkCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("assemblies or folders") { Arity = ArgumentArity.OneOrMore, Description = "Built assemblies, or folders of projects that were built." };
        var policy = new Option<string?>("--policy") { Description = "The policy file; otherwise the nearest privacy-policy.json at or above what is linked." };
        var command = new Command("link", "Reports flows of personal data between assemblies that no build could see.") { inputs, policy };
        command.SetAction(parsed => Link(parsed.GetRequiredValue(inputs), parsed.GetValue(policy), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Link(string[] inputs, string? policyPath, TextWriter output)
    {
        var path = policyPath ?? inputs.Select(PolicyDocument.FindAbove).OfType<string>().FirstOrDefault()
            ?? throw new BadInputException($"There is no {PolicyDocument.DefaultName} at or above what is linked. Name one with --policy.");
        var policy = PolicyDocument.Load(path);
        if (policy.Policy is null)
        {
            throw new BadInputException($"'{path}' cannot be read. See: dotnet personal-data policy validate \"{path}\"");
        }

        var reports = FlowLink.Find(LinkedFiles.Of(inputs), new PolicyInForce(policy.Text));
        foreach (var report in reports)
        {
            output.WriteLine(Line(report));
        }

        output.WriteLine($"{reports.Count} flow(s) between assemblies that no build has seen.");
        return reports.Any(report => report.Severity >= DiagnosticSeverity.Warning) ? ExitCode.ProblemsFound : ExitCode.Success;
    }

    /// <summary>As a build would write it, in the form that MSBuild and editors understand.</summary>
    private static string Line(Diagnostic report)
    {
        var place = report.Location.GetLineSpan();
        var severity = report.Severity.ToString().ToLowerInvariant();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {report.Id}: {report.GetMessage()}";
    }
}

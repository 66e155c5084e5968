using System.CommandLine;
using System.IO.Enumeration;
using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Tool.Adoption;
using Emojoi.PersonalData.Tool.Sources;

namespace Emojoi.PersonalData.Tool.Commands;

/// <summary><c>baseline</c>: makes the baseline smaller.</summary>
internal static class BaselineCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("baseline", "Works on a baseline, privacy-baseline.txt.") { CreateAccept(), CreatePrune() };

    private static Command CreateAccept()
    {
        var patterns = new Argument<string[]>("patterns") { Arity = ArgumentArity.OneOrMore, Description = "Namespaces, types or members by full name; * stands for anything." };
        var file = FileOption();
        var command = new Command("accept", "Removes members from the baseline, so that a build reports them and dotnet format declares them.") { patterns, file };
        command.SetAction(parsed => Accept(parsed.GetRequiredValue(patterns), Load(parsed.GetValue(file)), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command CreatePrune()
    {
        var file = FileOption();
        var check = new Option<bool>("--check") { Description = "Change nothing, and exit with 1 where there are such lines." };
        var command = new Command("prune", "Removes lines whose member is gone or declared, from the code below the baseline's folder.") { file, check };
        command.SetAction(parsed => Prune(Load(parsed.GetValue(file)), parsed.GetValue(check), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Option<string?> FileOption() => new("--baseline") { Description = "The baseline; otherwise the nearest privacy-baseline.txt at or above the current folder." };

    private static BaselineDocument Load(string? path) =>
        (path ?? BaselineDocument.FindAbove(".")) is { } found
            ? BaselineDocument.Load(found)
            : throw new BadInputException($"There is no {Baseline.DefaultName} at or above the current folder. Name one with --baseline, or write one with: dotnet personal-data init");

    private static int Accept(string[] patterns, BaselineDocument baseline, TextWriter output)
    {
        if (patterns.FirstOrDefault(pattern => !baseline.Entries.Any(entry => Matches(entry, pattern))) is { } lost)
        {
            throw new BadInputException($"No line of '{baseline.Path}' is '{lost}' or inside it. Name a namespace, a type or a member in full, or use *, as in \"*.Email\".");
        }

        var accepted = baseline.Remove(entry => patterns.Any(pattern => Matches(entry, pattern)));
        baseline.Save();
        output.WriteLine($"Accepted {accepted.Count} member(s), {baseline.Entries.Count()} left in {baseline.Path}.");
        output.WriteLine("A build reports them now. Declare them: dotnet format analyzers --diagnostics EPD1001 --severity info");
        return ExitCode.Success;
    }

    private static int Prune(BaselineDocument baseline, bool check, TextWriter output)
    {
        var found = SolutionFindings.Read(Solution.Below(baseline.Folder), policy: null).Findings.Select(finding => finding.Entry).ToHashSet();
        var gone = baseline.Remove(entry => !found.Contains(entry));
        foreach (var entry in gone)
        {
            output.WriteLine($"{entry.Symbol[2..]} is gone, declared, or no longer reported");
        }

        output.WriteLine($"{gone.Count} line(s) {(check ? "to remove" : "removed")}, {baseline.Entries.Count()} left in {baseline.Path}.");
        if (!check && gone.Count > 0)
        {
            baseline.Save();
        }

        return check && gone.Count > 0 ? ExitCode.ProblemsFound : ExitCode.Success;
    }

    /// <summary>Whether an entry is what a pattern names, or inside of it.</summary>
    private static bool Matches(BaselineEntry entry, string pattern)
    {
        var name = entry.Symbol[2..];
        return FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false) || FileSystemName.MatchesSimpleExpression(pattern + ".*", name, ignoreCase: false);
    }
}

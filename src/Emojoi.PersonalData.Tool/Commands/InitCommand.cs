using System.CommandLine;
using System.Globalization;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Tool.Adoption;
using Emojoi.PersonalData.Tool.Policies;
using Emojoi.PersonalData.Tool.Sources;

namespace Emojoi.PersonalData.Tool.Commands;

/// <summary><c>init</c>: from old code to a policy to go on with, and to a baseline.</summary>
internal sealed class InitCommand
{
    private readonly bool _dryRun;
    private readonly bool _update;
    private readonly TextWriter _output;
    private readonly TimeProvider _time;
    private bool _wrote;

    private InitCommand(bool dryRun, bool update, TextWriter output, TimeProvider time)
    {
        _dryRun = dryRun;
        _update = update;
        _output = output;
        _time = time;
    }

    /// <summary>The command.</summary>
    public static Command Create(TimeProvider time)
    {
        var path = new Argument<string>("path") { DefaultValueFactory = _ => ".", Description = "A solution, a project or a folder; the current folder where not given." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing: print what would be written." };
        var update = new Option<bool>("--update") { Description = "Add to a policy and a baseline that exist what they lack; nothing is changed or removed." };
        var noBaseline = new Option<bool>("--no-baseline") { Description = "Propose a policy only, so that a build reports everything." };
        var command = new Command("init", "Reads source code, and proposes a policy and a baseline for it.") { path, dryRun, update, noBaseline };
        command.SetAction(parsed => new InitCommand(parsed.GetValue(dryRun), parsed.GetValue(update), parsed.InvocationConfiguration.Output, time)
            .Run(Solution.Find(parsed.GetRequiredValue(path)), !parsed.GetValue(noBaseline)));
        return command;
    }

    private int Run(Solution solution, bool withBaseline)
    {
        // What exists is looked at first: it is no use to read a million lines and then to say that a file is broken.
        var policy = PolicyDocument.FindAbove(solution.Folder) is { } existing ? Valid(PolicyDocument.Load(existing)) : null;
        var folder = policy is null ? solution.Folder : Path.GetDirectoryName(policy.Path)!;
        var known = BaselineDocument.FindAbove(solution.Folder) is { } file ? BaselineDocument.Load(file) : null;

        var found = SolutionFindings.Read(solution.Projects, policy?.Text);
        FindingsSummary.Print(found, _output);
        if (policy is null)
        {
            ProposePolicy(Path.Combine(folder, PolicyDocument.DefaultName), solution.Name, found);
        }
        else
        {
            CompletePolicy(policy, found);
        }

        if (withBaseline)
        {
            WriteBaseline(known, Path.Combine(folder, Baseline.DefaultName), found.Findings);
            MentionGone(known, solution, found.Findings);
        }

        if (_wrote && found.Findings.Count > 0)
        {
            PrintNextSteps(withBaseline);
        }

        return ExitCode.Success;
    }

    private static PolicyDocument Valid(PolicyDocument policy) => policy.Problems.FirstOrDefault(problem => problem.IsError) is { } problem
        ? throw new BadInputException($"The policy has errors, the first is: {problem} Correct them first: dotnet personal-data policy validate \"{policy.Path}\"")
        : policy;

    private void ProposePolicy(string path, string name, SolutionFindings found)
    {
        var draft = PolicyProposal.Create(name, _time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), found.Findings);
        var text = PolicyCompletion.Of(draft, [], found.Sdks).Text;
        var policy = PolicyReader.Read(text).Policy!;
        Say($"{(_dryRun ? "Would write" : "Wrote")} {path}: {policy.Categories.Count} categories, {policy.Purposes.Count} purposes, {policy.Recipients.Count} recipients. Review what is marked \"review:\".");
        Write(path, text);
    }

    private void CompletePolicy(PolicyDocument policy, SolutionFindings found)
    {
        var completion = PolicyCompletion.Of(policy.Text, found.Findings, found.Sdks);
        if (completion.Summary.Length == 0)
        {
            Say($"Kept {policy.Path}: it lacks nothing for what was found.");
        }
        else if (_update)
        {
            Say($"{(_dryRun ? "Would add" : "Added")} to {policy.Path}: {completion.Summary}. Review them.");
            Write(policy.Path, completion.Text);
        }
        else
        {
            Say($"Kept {policy.Path}. It lacks {completion.Summary}: --update adds them.");
        }
    }

    private void WriteBaseline(BaselineDocument? known, string path, IReadOnlyList<Finding> findings)
    {
        var document = known ?? BaselineDocument.Create(path);
        var listed = document.Entries.ToHashSet();
        List<BaselineEntry> missing = [.. findings.Select(finding => finding.Entry).Where(entry => !listed.Contains(entry))];
        if (missing.Count == 0)
        {
            Say(known is null ? "No baseline: there is nothing to list." : $"Kept {document.Path}: {listed.Count} member(s), nothing is missing.");
        }
        else if (known is not null && !_update)
        {
            Say($"Kept {document.Path}: {listed.Count} member(s). A build reports {missing.Count} more, such as {missing[0].Symbol[2..]}: declare them, or --update adds them.");
        }
        else
        {
            Say($"{(_dryRun ? "Would list" : "Listed")} {missing.Count} member(s) in {document.Path}.");
            document.Add(missing);
            Write(document.Path, document.Text, show: false);
        }
    }

    /// <summary>Only who has read every project that a baseline holds for can tell which of its lines have outlived their members.</summary>
    private void MentionGone(BaselineDocument? known, Solution solution, IReadOnlyList<Finding> findings)
    {
        if (known is null || Solution.Below(known.Folder).Except(solution.Projects, StringComparer.Ordinal).Any())
        {
            return;
        }

        var gone = known.Entries.Except(findings.Select(finding => finding.Entry)).Count();
        if (gone > 0)
        {
            Say($"{gone} line(s) name members that are gone or declared: dotnet personal-data baseline prune");
        }
    }

    private void Write(string path, string text, bool show = true)
    {
        if (!_dryRun)
        {
            OutputFile.Write(path, text);
            _wrote = true;
        }
        else if (show)
        {
            Say("");
            _output.Write(text);
            Say("");
        }
    }

    private void PrintNextSteps(bool withBaseline)
    {
        Say("");
        Say("Next: add the package Emojoi.PersonalData to the projects, and build: " + (withBaseline ? "only what is new is reported." : "everything is reported."));
        Say(withBaseline
            ? "Then accept what the policy covers, part by part: dotnet personal-data baseline accept \"<Namespace.Type>\", and declare it:"
            : "Then declare what the policy covers:");
        Say("  dotnet format analyzers --diagnostics EPD1001 --severity info");
    }

    private void Say(string line) => _output.WriteLine(line);
}

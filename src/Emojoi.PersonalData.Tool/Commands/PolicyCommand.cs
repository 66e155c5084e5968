using System.CommandLine;
using Emojoi.PersonalData.Tool.Policies;

namespace Emojoi.PersonalData.Tool.Commands;

/// <summary><c>policy</c>: what concerns the policy file alone.</summary>
internal static class PolicyCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("policy", "Works on a privacy policy file.") { CreateValidate() };

    private static Command CreateValidate()
    {
        var file = new Argument<string>("file") { Description = "The policy file, usually privacy-policy.json." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 also where the problems are warnings only." };
        var command = new Command("validate", "Prints what is wrong with a policy file, as a build would.") { file, strict };
        command.SetAction(parsed => Validate(parsed.GetRequiredValue(file), parsed.GetValue(strict), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Validate(string path, bool strict, TextWriter output)
    {
        var document = PolicyDocument.Load(path);
        var problems = document.Problems;
        foreach (var problem in problems)
        {
            output.WriteLine(problem.ToString());
        }

        var errors = problems.Count(problem => problem.IsError);
        output.WriteLine($"{path}: {errors} error(s), {problems.Count - errors} warning(s)");
        return errors > 0 || (strict && problems.Count > 0) ? ExitCode.ProblemsFound : ExitCode.Success;
    }
}

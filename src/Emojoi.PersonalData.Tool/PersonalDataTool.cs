using System.CommandLine;
using Emojoi.PersonalData.Tool.Commands;

namespace Emojoi.PersonalData.Tool;

/// <summary><c>dotnet personal-data</c>: what a build cannot say about personal data by itself.</summary>
public static class PersonalDataTool
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Results.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="time">Tells the day on which a new policy begins; the system's clock where not given.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, TimeProvider? time = null)
    {
        var root = new RootCommand("Reports on the personal data that code holds, and checks the privacy policy that the code is held to.")
        {
            ReportCommand.Create(),
            LinkCommand.Create(),
            InitCommand.Create(time ?? TimeProvider.System),
            BaselineCommand.Create(),
            PolicyCommand.Create(),
            LedgerCommand.Create(),
        };

        try
        {
            var parsed = root.Parse(args);
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            var code = parsed.Invoke(configuration);
            return parsed.Errors.Count > 0 ? ExitCode.BadInput : code;
        }
        catch (BadInputException exception)
        {
            error.WriteLine($"error: {exception.Message}");
            return ExitCode.BadInput;
        }
    }
}

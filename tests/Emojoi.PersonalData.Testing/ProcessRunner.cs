using System.Diagnostics;

namespace Emojoi.PersonalData.Testing;

/// <summary>Runs a process to its end, catching what it writes; nothing that it starts outlives it.</summary>
public static class ProcessRunner
{
    /// <summary>How long a process may take where nothing else is said.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(15);

    /// <summary>Runs a program.</summary>
    /// <param name="fileName">The program.</param>
    /// <param name="arguments">Its arguments, each unquoted.</param>
    /// <param name="workingDirectory">Where it runs.</param>
    /// <param name="environment">Variables on top of ours; <c>null</c> removes one.</param>
    /// <param name="timeout">After this time the process and its children are killed.</param>
    /// <exception cref="TimeoutException">The process did not end in time; the message shows what it wrote.</exception>
    public static async Task<ProcessResult> RunAsync(
        string fileName,
        IEnumerable<string> arguments,
        string workingDirectory,
        IEnumerable<KeyValuePair<string, string?>>? environment = null,
        TimeSpan? timeout = null)
    {
        var start = StartInfo(fileName, arguments, workingDirectory, environment ?? []);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{fileName}' did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var command = $"{fileName} {string.Join(' ', start.ArgumentList)}";
        var inTime = await EndsAsync(process, timeout ?? DefaultTimeout);
        var result = new ProcessResult(command, inTime ? process.ExitCode : -1, Lines(await output), Lines(await error));
        return inTime ? result : throw new TimeoutException($"Not ended within {timeout ?? DefaultTimeout}: {result}");
    }

    private static ProcessStartInfo StartInfo(
        string fileName, IEnumerable<string> arguments, string workingDirectory, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        foreach (var (name, value) in BuildEnvironment.Variables.Concat(environment))
        {
            if (value is null)
            {
                start.Environment.Remove(name);
            }
            else
            {
                start.Environment[name] = value;
            }
        }

        return start;
    }

    private static async Task<bool> EndsAsync(Process process, TimeSpan timeout)
    {
        using var cancellation = new CancellationTokenSource(timeout);
        try
        {
            await process.WaitForExitAsync(cancellation.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}

using System.Diagnostics;
using System.Globalization;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>This assembly, run as a process of its own.</summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>What a process returns that SIGKILL ended.</summary>
    private const int Killed = 128 + 9;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly CancellationTokenSource _patience = new(Patience);

    private ChildProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        _patience.Token.Register(_process.Kill);
    }

    /// <summary>Starts one.</summary>
    /// <param name="work"><c>erase</c> or <c>export</c>.</param>
    /// <param name="most">How many people or how often at most.</param>
    /// <param name="scene">On what.</param>
    public static ChildProcess Start(string work, int most, CrashScene scene)
    {
        string[] arguments = [typeof(ChildProcess).Assembly.Location, work, most.ToString(CultureInfo.InvariantCulture), .. scene.Arguments];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // It lives for a second: what would pay off later only costs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "60000";
        return new ChildProcess(start);
    }

    /// <summary>Lets it live until its heart has beaten so often, and a little longer; then it is killed.</summary>
    public async Task KillAsync(int beats, TimeSpan longer)
    {
        for (var beat = 0; beat < beats; beat++)
        {
            if (_process.StandardOutput.BaseStream.ReadByte() < 0)
            {
                throw new InvalidOperationException($"It ended before it was killed, at beat {beat} of {beats}: {await _errors}");
            }
        }

        await Task.Delay(longer);
        _process.Kill();
        await _process.WaitForExitAsync();
        Assert.Equal(Killed, _process.ExitCode);
    }

    /// <summary>Lets it live.</summary>
    /// <returns>How often its heart has beaten.</returns>
    public async Task<int> LiveAsync()
    {
        var beats = 0;
        while (_process.StandardOutput.BaseStream.ReadByte() >= 0)
        {
            beats++;
        }

        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, $"It ended with {_process.ExitCode}: {await _errors}");
        return beats;
    }

    public void Dispose()
    {
        _patience.Dispose();
        _process.Kill();
        _process.Dispose();
    }
}

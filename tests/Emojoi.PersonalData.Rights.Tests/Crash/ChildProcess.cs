using System.Diagnostics;
using System.Globalization;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>This assembly, run as a process of its own.</summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>What a process returns that SIGKILL ended.</summary>
    private const int Killed = 128 + 9;

    /// <summary>How many beats it may live longer than it was meant to: where its killer is late, it stands still until it comes.</summary>
    private const int Delay = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly int _beats;
    private readonly Task<string> _errors;
    private readonly CancellationTokenSource _patience = new(Patience);

    private ChildProcess(ProcessStartInfo start, int beats)
    {
        _beats = beats;
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        _patience.Token.Register(_process.Kill);
    }

    /// <summary>Starts one.</summary>
    /// <param name="work"><c>erase</c> or <c>export</c>.</param>
    /// <param name="most">How many people or how often at most.</param>
    /// <param name="beats">How often its heart is to beat before it is killed; 0 where it may live.</param>
    /// <param name="scene">On what.</param>
    public static ChildProcess Start(string work, int most, int beats, CrashScene scene)
    {
        string[] numbers = [.. new[] { most, beats == 0 ? 0 : beats + Delay }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        string[] arguments = [typeof(ChildProcess).Assembly.Location, work, .. numbers, .. scene.Arguments];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // It lives for a second: what would pay off later only costs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "60000";
        return new ChildProcess(start, beats);
    }

    /// <summary>Lets it live until its heart has beaten as often as it was to, and a little longer; then it is killed.</summary>
    public async Task KillAsync(TimeSpan longer)
    {
        for (var beat = 0; beat < _beats; beat++)
        {
            if (_process.StandardOutput.BaseStream.ReadByte() < 0)
            {
                throw new InvalidOperationException($"It ended before it was killed, at beat {beat} of {_beats}: {await _errors}");
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

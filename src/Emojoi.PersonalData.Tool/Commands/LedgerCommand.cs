using System.CommandLine;
using System.Globalization;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.Tool.Commands;

/// <summary><c>ledger</c>: what concerns the audit ledger of people's rights (clause P-AUDIT).</summary>
internal static class LedgerCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("ledger", "Works on an audit ledger that was written to a file.") { CreateVerify() };

    private static Command CreateVerify()
    {
        var file = new Argument<string>("file") { Description = "The ledger, as LedgerFile.WriteAsync writes it: one JSON object a line." };
        var known = new Option<string>("--known") { Description = "A hash that was kept elsewhere: the ledger has to hold it still. Without one, nobody sees that a ledger was written anew or cut at its end." };
        var command = new Command("verify", "Follows the chain of hashes, and names the first entry that was changed or that follows a missing one.") { file, known };
        command.SetAction((parsed, cancellation) => VerifyAsync(parsed.GetRequiredValue(file), parsed.GetValue(known), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> VerifyAsync(string path, string? known, TextWriter output, CancellationToken cancellation)
    {
        var seen = new Seen(known);
        try
        {
            await using var stream = InputFile.Access(path, () => File.OpenRead(path));
            if (await AuditChain.FindBreakAsync(seen.Watch(LedgerFile.ReadAsync(stream, cancellation)), cancellation) is { } broken)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: entry {broken} was changed, or follows one that is missing (P-AUDIT)"));
                return ExitCode.ProblemsFound;
            }
        }
        catch (FormatException exception)
        {
            throw new BadInputException($"'{path}': {exception.Message} Write it with LedgerFile.WriteAsync.");
        }

        if (known is not null && !seen.HasKnown)
        {
            output.WriteLine($"{path}: no entry has the hash {known}: the ledger was written anew, or cut (P-AUDIT)");
            return ExitCode.ProblemsFound;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {seen.Count} entries, none changed and none missing; the last hash is {seen.Last}"));
        return ExitCode.Success;
    }

    /// <summary>What goes by while the chain is followed.</summary>
    private sealed class Seen(string? known)
    {
        public long Count { get; private set; }

        public string Last { get; private set; } = AuditChain.Start;

        public bool HasKnown { get; private set; }

        public async IAsyncEnumerable<AuditEntry> Watch(IAsyncEnumerable<AuditEntry> entries)
        {
            await foreach (var entry in entries)
            {
                (Count, Last, HasKnown) = (Count + 1, entry.Hash, HasKnown || string.Equals(entry.Hash, known, StringComparison.OrdinalIgnoreCase));
                yield return entry;
            }
        }
    }
}

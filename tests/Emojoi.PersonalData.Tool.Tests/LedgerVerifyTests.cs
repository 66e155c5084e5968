using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

public sealed class LedgerVerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string LedgerPath => Path.Combine(_folder.Root, "ledger.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_whole_ledger_ends_with_0_and_tells_its_last_hash()
    {
        var entries = await WriteAsync(3);
        var run = Verify();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{LedgerPath}: 3 entries, none changed and none missing; the last hash is {entries[^1].Hash}\n", run.Output);
    }

    [Fact]
    public async Task An_entry_that_was_changed_is_named()
    {
        await WriteAsync(3);
        await File.WriteAllTextAsync(LedgerPath, (await File.ReadAllTextAsync(LedgerPath)).Replace("details of 2", "details of 9", StringComparison.Ordinal));
        AssertBrokenAt(2, Verify());
    }

    [Fact]
    public async Task The_entry_after_one_that_is_missing_is_named()
    {
        await WriteAsync(3);
        await File.WriteAllLinesAsync(LedgerPath, (await File.ReadAllLinesAsync(LedgerPath)).Where((_, index) => index != 1));
        AssertBrokenAt(2, Verify());
    }

    [Fact]
    public async Task A_ledger_that_was_cut_or_written_anew_lacks_a_hash_that_was_kept_elsewhere()
    {
        var entries = await WriteAsync(3);
        Assert.Equal(0, Verify("--known", entries[1].Hash).ExitCode);
        Assert.Equal(0, Verify("--known", entries[2].Hash).ExitCode);

        await File.WriteAllLinesAsync(LedgerPath, (await File.ReadAllLinesAsync(LedgerPath)).SkipLast(1));
        Assert.Equal(0, Verify("--known", entries[1].Hash).ExitCode);
        var run = Verify("--known", entries[2].Hash);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("written anew, or cut", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_ledger_is_whole()
    {
        await WriteAsync(0);
        Assert.Equal(0, Verify().ExitCode);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"sequence":1}""")]
    public async Task What_is_no_ledger_is_bad_input(string line)
    {
        await File.WriteAllTextAsync(LedgerPath, line);
        Verify().AssertBadInput(LedgerPath, "Line 1");
    }

    [Fact]
    public void A_file_that_is_missing_is_bad_input() => Verify().AssertBadInput(LedgerPath, "does not exist");

    private void AssertBrokenAt(int sequence, ToolRun run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{LedgerPath}: entry {sequence} was changed, or follows one that is missing (P-AUDIT)\n", run.Output);
    }

    private ToolRun Verify(params string[] more) => ToolRun.Of(["ledger", "verify", LedgerPath, .. more]);

    private async Task<List<AuditEntry>> WriteAsync(int count)
    {
        var entries = new List<AuditEntry>();
        for (var i = 1; i <= count; i++)
        {
            var entry = new AuditEntry(i, DateTimeOffset.UnixEpoch.AddHours(i), AuditAction.Export, Guid.NewGuid(), "member", new string('a', 64), $"details of {i}", entries.LastOrDefault()?.Hash ?? AuditChain.Start, "");
            entries.Add(entry with { Hash = AuditChain.HashOf(entry) });
        }

        await using var file = File.Create(LedgerPath);
        await LedgerFile.WriteAsync(entries.ToAsyncEnumerable(), file);
        return entries;
    }
}

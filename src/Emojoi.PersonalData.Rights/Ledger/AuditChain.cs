using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Emojoi.PersonalData.Rights;

/// <summary>What holds the audit ledger together: each entry carries the hash of the one before it (clause P-AUDIT).</summary>
public static class AuditChain
{
    /// <summary>What the first entry has in the place of the hash of the one before.</summary>
    public static readonly string Start = new('0', 64);

    /// <summary>SHA-256 over everything in an entry but its hash, in hexadecimal.</summary>
    public static string HashOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = new StringBuilder();
        foreach (var field in Fields(entry))
        {
            // With their lengths, so that nothing can move from one field to the next.
            text.Append(field.Length).Append(':').Append(field).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }

    /// <summary>Follows the chain from its start.</summary>
    /// <returns>The sequence number of the first entry that was changed, or that follows one that is missing; <c>null</c> where the ledger is whole.</returns>
    public static async Task<long?> FindBreakAsync(IAsyncEnumerable<AuditEntry> entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (sequence, previous) = (0L, Start);
        await foreach (var entry in entries.WithCancellation(cancellation).ConfigureAwait(false))
        {
            sequence++;
            if (entry.Sequence != sequence || entry.PreviousHash != previous || entry.Hash != HashOf(entry))
            {
                return sequence;
            }

            previous = entry.Hash;
        }

        return null;
    }

    private static IEnumerable<string> Fields(AuditEntry entry) =>
    [
        entry.Sequence.ToString(CultureInfo.InvariantCulture),
        entry.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        ((int)entry.Action).ToString(CultureInfo.InvariantCulture),
        entry.Request.ToString("D"),
        entry.Subject,
        entry.Pseudonym,
        entry.Details,
        entry.PreviousHash,
    ];
}

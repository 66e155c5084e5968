using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emojoi.PersonalData.Rights;

/// <summary>The audit ledger as a file, one JSON object a line: for whoever audits it without the database (clause P-AUDIT). <c>dotnet personal-data ledger verify</c> follows its chain.</summary>
public static class LedgerFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Writes entries, as <see cref="IAuditLedger.ReadAsync"/> gives them.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<AuditEntry> entries, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(destination);
        await foreach (var entry in entries.WithCancellation(cancellation).ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(destination, entry, Format, cancellation).ConfigureAwait(false);
            await destination.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Reads entries.</summary>
    /// <exception cref="FormatException">A line is none; its number is in the message.</exception>
    public static async IAsyncEnumerable<AuditEntry> ReadAsync(Stream source, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var reader = new StreamReader(source, leaveOpen: true);
        for (var number = 1; await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line; number++)
        {
            yield return Parse(line, number);
        }
    }

    private static AuditEntry Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditEntry>(line, Format) is { Subject: not null, Pseudonym: not null, Details: not null, PreviousHash: not null, Hash: not null } entry
                ? entry
                : throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new FormatException($"Line {number} is no entry of a ledger.", exception);
        }
    }
}

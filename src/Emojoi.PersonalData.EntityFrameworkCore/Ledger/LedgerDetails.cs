using System.Text.Json;

namespace Emojoi.PersonalData.EntityFrameworkCore.Ledger;

/// <summary>What entries of the ledger tell besides: JSON with ordered keys (clause P-AUDIT).</summary>
internal static class LedgerDetails
{
    /// <summary>Where there is nothing to tell.</summary>
    public const string None = "{}";

    public static string Of<TValue>(params IEnumerable<(string Name, TValue Value)> details) =>
        JsonSerializer.Serialize(new SortedDictionary<string, TValue>(details.ToDictionary(detail => detail.Name, detail => detail.Value), StringComparer.Ordinal));

    /// <summary>How many rows of each type were changed, and how many deleted.</summary>
    public static string OfRows(params IEnumerable<(string Entity, long Deleted, long Changed)> counts) =>
        Of(counts.Select(count => (count.Entity, new SortedDictionary<string, long>(StringComparer.Ordinal) { ["changed"] = count.Changed, ["deleted"] = count.Deleted })));
}

using System.Globalization;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>People who were erased, and rows that are still there of them because a law keeps them (clause T-PERIOD).</summary>
internal sealed class ClosedAccounts
{
    /// <summary>When who was erased, by the first half of their pseudonym: enough to tell millions apart.</summary>
    private readonly Dictionary<UInt128, DateTimeOffset> _erased = [];

    private ClosedAccounts()
    {
    }

    public static async Task<ClosedAccounts> ReadAsync(PersonalDataDatabase database, CancellationToken cancellation)
    {
        var closed = new ClosedAccounts();
        var tombstones = database.Context.Set<PersonalDataTombstone>().AsNoTracking().Where(tombstone => tombstone.ErasedAt != null).AsAsyncEnumerable();
        await foreach (var tombstone in tombstones.WithCancellation(cancellation).ConfigureAwait(false))
        {
            closed._erased[Short(tombstone.Pseudonym)] = tombstone.ErasedAt!.Value;
        }

        return closed;
    }

    /// <summary>The people whose rows a step is about, and whose accounts were closed that long ago.</summary>
    public async Task<IReadOnlyList<SubjectIdentity>> FindAsync(PersonalDataDatabase database, SweepStep step, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = new List<SubjectIdentity>();
        if (_erased.Count == 0)
        {
            return found;
        }

        var path = step.Work.Path;
        var latest = step.Closure is { } period ? RetentionPeriod.Before(period, now) : now;
        await using var command = RowOwners.Select(database, step.Entity, path, keys: null, withRow: false).CreateDbCommand();
        command.CommandText = $"SELECT DISTINCT * FROM ({command.CommandText}) AS people";
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var key = path.Key.Select((route, index) => ColumnValue.Read(reader, index, route.Property)).ToArray();
            if (database.PersonOf(path.Plan.Subject, key) is { } person
                && _erased.TryGetValue(Short(database.PseudonymOf(person)), out var erased) && erased <= latest)
            {
                found.Add(person);
            }
        }

        return found;
    }

    private static UInt128 Short(string pseudonym) => UInt128.Parse(pseudonym.AsSpan(0, 32), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>People who share rows with the person, were erased before, and whose key had to stay in the row: they are nobody who could keep it.</summary>
internal sealed class GoneCoOwners
{
    private readonly Dictionary<ResolvedPath, IReadOnlyList<IReadOnlyList<object>>> _keys = [];

    public IReadOnlyList<IReadOnlyList<object>> Of(ResolvedPath path) => _keys.GetValueOrDefault(path, []);

    public static async Task<GoneCoOwners> FindAsync(PersonalDataDatabase database, SubjectIdentity subject, IEnumerable<ErasureStep> steps, CancellationToken cancellation)
    {
        var gone = new GoneCoOwners();
        foreach (var step in steps.Where(step => step.Kind == StepKind.LastOfShared))
        {
            foreach (var path in step.OthersOf(step.Path).Where(IsBound))
            {
                gone._keys[path] = await FindAsync(database, subject, step, path, cancellation).ConfigureAwait(false);
            }
        }

        return gone;
    }

    /// <summary>Whether the row cannot be without the reference.</summary>
    private static bool IsBound(ResolvedPath path) =>
        path.Reference?.IsRequired ?? (path.Steps.Count == 0 && path.Key.Any(route => !route.Property.IsNullable));

    private static async Task<IReadOnlyList<IReadOnlyList<object>>> FindAsync(
        PersonalDataDatabase database, SubjectIdentity subject, ErasureStep step, ResolvedPath other, CancellationToken cancellation)
    {
        var keys = new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal);
        var rows = RowSelection.Select(database.Rows(step.Entity, subject, step.Path), other.Key.Select(route => new MemberRoute([.. other.Steps.Select(way => way.Navigation), .. route.Segments])));
        await foreach (var key in rows.AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (Array.IndexOf(key, null) < 0)
            {
                keys[database.PseudonymOf(new SubjectIdentity(other.Plan.Subject, key!))] = key!;
            }
        }

        var tombstones = await database.Context.Set<PersonalDataTombstone>().AsNoTracking()
            .Where(tombstone => keys.Keys.Contains(tombstone.Pseudonym))
            .Select(tombstone => tombstone.Pseudonym)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return [.. tombstones.Select(pseudonym => keys[pseudonym])];
    }
}

using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Keeps what a sweep may not touch: what belongs to protected people, and what a hold keeps (F14).</summary>
internal sealed class SweepShield(PersonalDataDatabase database, IReadOnlyList<IProtectedSubjects> protectors, IReadOnlyList<IHoldProvider> holdProviders, DateTimeOffset now)
{
    /// <summary>More people than these are forgotten, and asked about again.</summary>
    private const int Remembered = 10_000;

    /// <summary>Composite keys become conditions of their own, which a statement cannot have too many of.</summary>
    private const int RowsAtOnce = 200;

    private readonly Dictionary<string, (bool IsProtected, StepHolds Holds)> _known = new(StringComparer.Ordinal);

    /// <summary>Whether nobody can say no.</summary>
    public bool IsDown => protectors.Count == 0 && holdProviders.Count == 0;

    /// <summary>What becomes of one person's rows of a type.</summary>
    public async Task<SweepVerdict> JudgeAsync(SubjectIdentity person, ResolvedEntity entity, CancellationToken cancellation)
    {
        var name = $"{person.Subject}\n{string.Join('\n', person.Key.Select(SubjectKeyValue.Text))}";
        if (!_known.TryGetValue(name, out var known))
        {
            if (_known.Count >= Remembered)
            {
                _known.Clear();
            }

            _known[name] = known = (await IsProtectedAsync(person, cancellation).ConfigureAwait(false), await StepHolds.AskAsync(holdProviders, person, now, cancellation).ConfigureAwait(false));
        }

        return known.IsProtected ? SweepVerdict.Protected : known.Holds.On(entity) is not null ? SweepVerdict.Held : SweepVerdict.Goes;
    }

    /// <summary>What becomes of rows: who shares one keeps it.</summary>
    public async Task<SweepVerdict[]> JudgeAsync(ResolvedEntity entity, IReadOnlyList<object?[]> keys, CancellationToken cancellation)
    {
        var verdicts = new SweepVerdict[keys.Count];
        if (IsDown)
        {
            return verdicts;
        }

        var places = keys.Select((key, index) => (Text: NameOf(key), index)).ToDictionary(place => place.Text, place => place.index, StringComparer.Ordinal);
        foreach (var path in entity.Paths.Where(path => path.Plan.Role != SubjectRole.Accessor))
        {
            foreach (var chunk in keys.Chunk(RowsAtOnce))
            {
                var owners = await RowOwners.Select(database, entity, path, chunk, withRow: true).ToListAsync(cancellation).ConfigureAwait(false);
                foreach (var values in owners)
                {
                    if (database.PersonOf(path.Plan.Subject, values[entity.Key.Count..]) is not { } person)
                    {
                        continue;
                    }

                    var verdict = await JudgeAsync(person, entity, cancellation).ConfigureAwait(false);
                    ref var place = ref verdicts[places[NameOf(values[..entity.Key.Count])]];
                    place = verdict > place ? verdict : place;
                }
            }
        }

        return verdicts;
    }

    private async Task<bool> IsProtectedAsync(SubjectIdentity person, CancellationToken cancellation)
    {
        foreach (var protector in protectors)
        {
            if (await protector.IsProtectedAsync(person, cancellation).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(object?[] key) => string.Join('\n', key.Select(value => SubjectKeyValue.Text(value!)));
}

using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Emojoi.PersonalData.EntityFrameworkCore.Guard;

/// <summary>Refuses to save what would bring an erased person back (F24, clause R-ERASE).</summary>
internal sealed class ErasedSubjectGuard(PersonalDataPlans plans, IOptions<PersonalDataOptions> options) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is { } context && WrittenBack.Find(context, plans.For(context.Model)) is { Count: > 0 } written)
        {
            var named = Pseudonyms(written);
            Refuse(named, [.. Tombstones(context, named).ToList()]);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } context && WrittenBack.Find(context, plans.For(context.Model)) is { Count: > 0 } written)
        {
            var named = Pseudonyms(written);
            Refuse(named, [.. await Tombstones(context, named).ToListAsync(cancellationToken).ConfigureAwait(false)]);
        }

        return result;
    }

    private List<(string Pseudonym, WrittenBack Row)> Pseudonyms(IReadOnlyList<WrittenBack> rows) =>
        [.. rows.Select(row => (SubjectPseudonym.Of(options.Value.PseudonymKey, row.Person), row))];

    private static IQueryable<string> Tombstones(DbContext context, List<(string Pseudonym, WrittenBack Row)> named)
    {
        var pseudonyms = named.Select(name => name.Pseudonym).Distinct(StringComparer.Ordinal).ToList();
        return context.Set<PersonalDataTombstone>().AsNoTracking().Where(tombstone => pseudonyms.Contains(tombstone.Pseudonym)).Select(tombstone => tombstone.Pseudonym);
    }

    private static void Refuse(List<(string Pseudonym, WrittenBack Row)> named, HashSet<string> erased)
    {
        var refused = named.Where(name => erased.Contains(name.Pseudonym)).Select(name => name.Row).ToList();
        if (refused.Count > 0)
        {
            throw new ErasedSubjectException(refused[0].Person.Subject, [.. refused.Select(row => row.Entity).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }
    }
}

using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Which rows stay, and why: by a hold for now, by a law for its period (clause T-PERIOD).</summary>
internal sealed class StepHolds(IReadOnlyList<Hold> holds)
{
    public IReadOnlyList<Hold> All => holds;

    /// <summary>A hold on everything that is there of the person.</summary>
    public bool HoldEverything => holds.Any(hold => hold.Entities is null);

    /// <summary>Asks everybody who may know of one.</summary>
    public static async Task<StepHolds> AskAsync(IEnumerable<IHoldProvider> providers, SubjectIdentity subject, DateTimeOffset at, CancellationToken cancellation)
    {
        var holds = new List<Hold>();
        foreach (var provider in providers)
        {
            holds.AddRange(await provider.GetHoldsAsync(subject, at, cancellation).ConfigureAwait(false));
        }

        return new StepHolds([.. holds.Where(hold => hold.Until is null || hold.Until > at)]);
    }

    /// <summary>The hold on the rows of a type, or <c>null</c>.</summary>
    public Hold? On(ResolvedEntity entity) =>
        holds.FirstOrDefault(hold => hold.Entities is null || hold.Entities.Any(type => type.IsAssignableFrom(entity.EntityType.ClrType)));

    /// <summary>Whether the rows of a type, and what they refer to, stay.</summary>
    public bool Keep(ResolvedEntity entity) => entity.IsKeptByLaw || On(entity) is not null;

    /// <summary>The laws that keep something of each row.</summary>
    public static string? LawsOf(ResolvedEntity entity)
    {
        var laws = entity.Members.Where(member => member.Plan.Outcome == ErasureOutcome.Blocked).Select(member => member.Plan.Law ?? $"retention {member.Plan.Retention}").Distinct(StringComparer.Ordinal).ToList();
        return laws.Count == 0 ? null : string.Join("; ", laws);
    }
}

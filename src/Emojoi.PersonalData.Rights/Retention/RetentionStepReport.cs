namespace Emojoi.PersonalData.Rights;

/// <summary>What one step of a sweep did, or would do.</summary>
/// <param name="Entity">The type whose rows it was about.</param>
/// <param name="Retentions">Ids of the retentions that are over, in order.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Due">How many of them the retention is over for, without those of protected people and those that a hold keeps.</param>
/// <param name="Protected">Rows that stay because they belong to somebody who is protected.</param>
/// <param name="Held">Rows that stay because a hold keeps them.</param>
/// <param name="Deleted">Rows that were deleted; of people, how many were erased with all that is theirs.</param>
/// <param name="Changed">Rows that stay, without what was due.</param>
public sealed record RetentionStepReport(
    string Entity,
    IReadOnlyList<string> Retentions,
    long Rows,
    long Due,
    long Protected,
    long Held,
    long Deleted,
    long Changed);

namespace Emojoi.PersonalData.Rights;

/// <summary>One type whose rows hold personal data, or refer to a person.</summary>
/// <param name="Type">The type. Types that derive from it have plans of their own, with the members that they add.</param>
/// <param name="Paths">How a row belongs to people; more than one where it is shared.</param>
/// <param name="Members">Its tagged members, those of owned and complex types within the row included.</param>
/// <param name="CollectedAt">The member that says when the row was collected, for retentions that count from then, or <c>null</c>.</param>
/// <param name="LastUsedAt">The member that says when the row was last used, or <c>null</c>.</param>
public sealed record EntityPlan(
    Type Type,
    IReadOnlyList<SubjectPath> Paths,
    IReadOnlyList<MemberPlan> Members,
    string? CollectedAt = null,
    string? LastUsedAt = null);

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>What the policy makes of a tagged member.</summary>
/// <param name="Member">The member.</param>
/// <param name="Outcome">Name of the <c>ErasureOutcome</c>.</param>
/// <param name="Strategy">Name of the <c>ErasureStrategy</c> that is done.</param>
/// <param name="Annotation">The annotation that asks for it; <c>null</c> where nothing is done.</param>
/// <param name="CanRectify">Whether the data subject may correct it.</param>
/// <param name="Reason">What the policy says, for the comments.</param>
internal sealed record MemberPlan(RightsMember Member, string Outcome, string Strategy, RightsAnnotation? Annotation, bool CanRectify, string Reason);

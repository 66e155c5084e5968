using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>What the policy makes of a tagged member.</summary>
/// <param name="Member">The member.</param>
/// <param name="Action">What erasure does.</param>
/// <param name="Outcome">Name of the <c>ErasureOutcome</c>.</param>
/// <param name="CanRectify">Whether the data subject may correct it.</param>
/// <param name="Comment">What the policy says, for the reader of the code.</param>
internal sealed record MemberPlan(RightsMember Member, ErasureAction Action, string Outcome, bool CanRectify, string Comment);

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A type with tagged members and what the policy makes of each: all that the emitters need.</summary>
internal sealed record RightsPlan(RightsType Type, EquatableArray<MemberPlan> Members);

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A type with tagged members and what the policy makes of each: all that the emitters need.</summary>
/// <param name="Type">The type.</param>
/// <param name="Members">Its members.</param>
/// <param name="Derived">The types of this assembly that derive from it, the most derived first.</param>
internal sealed record RightsPlan(RightsType Type, EquatableArray<MemberPlan> Members, EquatableArray<DerivedType> Derived);

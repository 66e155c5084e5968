namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>A context and what the policy makes of it: all that the emitter needs.</summary>
/// <param name="Context">The context, its ids resolved.</param>
/// <param name="Policy">Name and version of the policy.</param>
/// <param name="Members">What becomes of the members, for each entity of the context.</param>
internal sealed record ContextPlan(PlannedContext Context, string Policy, EquatableArray<EquatableArray<DecidedMember>> Members);

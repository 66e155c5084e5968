using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>A member that looks like personal data.</summary>
/// <param name="Concept">What it looks like.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reasons">Why, in words, the strongest first.</param>
public sealed record Detection(PersonalConcept Concept, DetectionConfidence Confidence, ImmutableArray<string> Reasons);

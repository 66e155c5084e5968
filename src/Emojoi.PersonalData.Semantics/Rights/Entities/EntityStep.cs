using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>One step from a row to another one.</summary>
/// <param name="IsInverse">Whether the navigation is the other row's, and leads here.</param>
/// <param name="Type">The entity that has the navigation.</param>
/// <param name="Navigation">The navigation.</param>
public sealed record EntityStep(bool IsInverse, INamedTypeSymbol Type, ISymbol Navigation);

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>A member that the model of a database has.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Kind">How.</param>
/// <param name="Target">The type of the part or of the other row; <c>null</c> for a value.</param>
/// <param name="IsCollection">Whether there may be several.</param>
public sealed record MappedMember(ISymbol Symbol, MappingKind Kind, INamedTypeSymbol? Target = null, bool IsCollection = false);

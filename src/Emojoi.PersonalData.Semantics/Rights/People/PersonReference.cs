using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.People;

/// <summary>That a type refers to a person.</summary>
/// <param name="Place">The member that refers, or the type where its <c>[SubjectReference]</c> stands on it.</param>
/// <param name="Subject">The type of the person.</param>
/// <param name="IsDeclared">Whether a <c>[SubjectReference]</c> says so, and not a navigation beside its key.</param>
/// <param name="HasRole">Whether it says what the person is to the record (clause P-PUBLIC).</param>
public sealed record PersonReference(ISymbol Place, ITypeSymbol Subject, bool IsDeclared, bool HasRole);

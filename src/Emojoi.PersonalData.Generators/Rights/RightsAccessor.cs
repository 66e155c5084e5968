namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>An <c>UnsafeAccessor</c>.</summary>
/// <param name="Owner">The nested class that holds it, with its type parameters: one for each generic type. Empty for the class itself.</param>
/// <param name="Constraints">Constraints of the owner's type parameters.</param>
/// <param name="Kind">Name of the <c>UnsafeAccessorKind</c>.</param>
/// <param name="Target">Metadata name of the member.</param>
/// <param name="Signature">Return type, name and parameters of the method.</param>
internal sealed record RightsAccessor(string Owner, string Constraints, string Kind, string Target, string Signature);

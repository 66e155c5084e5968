using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>A <c>[SubjectReference]</c> as written.</summary>
/// <param name="Subject">The type that it refers to.</param>
/// <param name="Role">Name of the <c>SubjectRole</c>.</param>
public readonly record struct SubjectLink(INamedTypeSymbol Subject, string Role)
{
    private static readonly string[] Roles = ["Owner", "CoOwner", "Accessor"];

    /// <summary>The references on a member or a type.</summary>
    public static IEnumerable<SubjectLink> On(ISymbol symbol) => Vocabulary.Find(symbol, Vocabulary.SubjectReference).Select(Of).OfType<SubjectLink>();

    /// <summary>One <c>[SubjectReference]</c>; <c>null</c> where it names no type.</summary>
    public static SubjectLink? Of(AttributeData reference) =>
        reference.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } subject }] ? new(subject, RoleOf(reference)) : null;

    private static string RoleOf(AttributeData reference)
    {
        foreach (var argument in reference.NamedArguments)
        {
            if (argument is { Key: "Role", Value: { Kind: TypedConstantKind.Enum, Value: int role } } && role >= 0 && role < Roles.Length)
            {
                return Roles[role];
            }
        }

        return Roles[0];
    }
}

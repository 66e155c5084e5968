using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Primary constructors.</summary>
internal static class Primary
{
    /// <summary>Whether a constructor is written at its type's name.</summary>
    public static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>Whether a primary constructor does nothing but fill the properties of its record.</summary>
    public static bool IsPlain(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax type
        && (type.BaseList is null || !type.BaseList.Types.Any(other => other is PrimaryConstructorBaseTypeSyntax))
        && !type.Members.Any(member => member is PropertyDeclarationSyntax { Initializer: not null } or FieldDeclarationSyntax);
}

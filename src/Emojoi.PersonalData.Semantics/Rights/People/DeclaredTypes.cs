using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.People;

/// <summary>Lists types.</summary>
public static class DeclaredTypes
{
    /// <summary>The classes and structs of an assembly, those within others included.</summary>
    public static IEnumerable<INamedTypeSymbol> In(IAssemblySymbol assembly, CancellationToken cancellation) => In(assembly.GlobalNamespace, cancellation);

    /// <summary>The types of the references that use the vocabulary; no other one holds people.</summary>
    public static IEnumerable<INamedTypeSymbol> OfAnnotatedReferences(IAssemblySymbol project, CancellationToken cancellation) =>
        project.Modules.SelectMany(module => module.ReferencedAssemblySymbols).Where(Vocabulary.IsReferencedBy).SelectMany(assembly => In(assembly, cancellation));

    /// <summary>The types that a type is made of: itself, elements, arguments.</summary>
    public static IEnumerable<INamedTypeSymbol> MentionedIn(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => MentionedIn(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } generic => generic.TypeArguments.SelectMany(MentionedIn).Append(generic),
        INamedTypeSymbol { SpecialType: SpecialType.None } named => [named],
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in In(inner, cancellation))
                {
                    yield return nested;
                }
            }
        }
    }
}

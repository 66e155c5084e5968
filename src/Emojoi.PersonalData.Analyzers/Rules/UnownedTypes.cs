using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Which types of a project are kept, hold personal data and belong to nobody (clause R-ACCESS).</summary>
internal sealed class UnownedTypes(PeopleGraph graph, StoredTypes stored)
{
    /// <summary>The types of people that they could belong to.</summary>
    public IReadOnlyList<INamedTypeSymbol> Subjects => graph.Subjects;

    /// <summary>The first tagged member of a type that belongs to nobody; <c>null</c> for other types.</summary>
    public ISymbol? FirstTagged(INamedTypeSymbol type) =>
        OwnTagged(type) is { } member && (stored.Holds(type) || MayBeKept(type)) && !graph.Belongs(type) ? member : null;

    /// <summary>The first tagged member that is the type's own business: a base that can be made by itself is judged by itself.</summary>
    private static ISymbol? OwnTagged(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false })
        {
            return null;
        }

        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None } && (current.IsAbstract || ReferenceEquals(current, type)); current = current.BaseType)
        {
            if (current.GetMembers().FirstOrDefault(PersonalMembers.IsTagged) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>A value that is personal as a whole lies within something else, and so does a struct.</summary>
    private bool MayBeKept(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && !Vocabulary.Has(type, Vocabulary.PersonalData) && !graph.IsPassing(type);
}

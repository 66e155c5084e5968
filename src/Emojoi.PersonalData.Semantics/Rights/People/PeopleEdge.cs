using Emojoi.PersonalData.Semantics.AtRest;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.People;

/// <summary>That a type holds another one, or is the base of it.</summary>
/// <param name="Whole">The type.</param>
/// <param name="Part">What a member of it holds, or what derives from it.</param>
/// <param name="LeadsOn">Whether the whole belongs to whom the part belongs: it holds one, or has personal data of its own.</param>
internal readonly record struct PeopleEdge(INamedTypeSymbol Whole, INamedTypeSymbol Part, bool LeadsOn)
{
    /// <summary>The edges of a type. What is computed is no part of it, and what a service keeps to do its work says not whose the service is.</summary>
    public static IEnumerable<PeopleEdge> From(INamedTypeSymbol type)
    {
        var isPersonal = PersonalMembers.HasAny(type);
        foreach (var member in type.GetMembers().Where(member => PersonalMembers.IsValueMember(member) && StoredMember.IsKept(member)))
        {
            var held = ErasableTypes.Underlying(PlainMembers.TypeOf(member));
            foreach (var part in DeclaredTypes.MentionedIn(held).Where(part => CanBelong(part, type)))
            {
                yield return new(type, part.OriginalDefinition, isPersonal || (IsNavigation(member) && SymbolEqualityComparer.Default.Equals(part, held)));
            }
        }

        if (type.BaseType is { SpecialType: SpecialType.None } baseType)
        {
            yield return new(baseType.OriginalDefinition, type, LeadsOn: false);
        }
    }

    /// <summary>Adds what follows from what is known to belong to somebody.</summary>
    public void Follow(HashSet<INamedTypeSymbol> belonging)
    {
        if (belonging.Contains(Whole))
        {
            belonging.Add(Part);
        }
        else if (LeadsOn && belonging.Contains(Part))
        {
            belonging.Add(Whole);
        }
    }

    /// <summary>
    /// Whether objects of a part can be somebody's. Dates, identifiers, lists and enumerations are everybody's: two types that have one in
    /// common have no person in common. A type of another assembly was judged there: it counts where it is personal.
    /// </summary>
    private static bool CanBelong(INamedTypeSymbol part, INamedTypeSymbol whole) =>
        part.TypeKind != TypeKind.Enum
        && (SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, whole.ContainingAssembly) || PersonReferences.IsPersons(part) || PersonalMembers.HasAny(part));

    private static bool IsNavigation(ISymbol member) => member is IPropertySymbol { SetMethod: not null };
}

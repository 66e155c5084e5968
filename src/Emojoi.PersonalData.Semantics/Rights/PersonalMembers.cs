using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>The members of a type that hold personal data, as the generated rights code sees them.</summary>
public static class PersonalMembers
{
    /// <summary>Which definitions of types have tags: many ask, again and again.</summary>
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<bool>> Tagged = new();

    /// <summary>
    /// The tagged instance properties and fields of a type, those of its bases first. An override stands where its base's
    /// member stood, so that each name comes once. Of a type that is tagged as a whole, every readable public member.
    /// </summary>
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol type)
    {
        var members = new List<ISymbol>();
        Add(type, members);
        return members;
    }

    /// <summary>Whether a type has tagged members of its own or from a base, or is tagged as a whole.</summary>
    public static bool HasAny(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Tagged.GetValue(current.OriginalDefinition, HasItself).Value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member is a tagged instance property or field.</summary>
    public static bool IsTagged(ISymbol member) => IsValueMember(member) && Vocabulary.Has(member, Vocabulary.PersonalData);

    /// <summary>Whether instances of a type are a person, of whom nothing is exported or erased with somebody else.</summary>
    public static bool IsSubject(ITypeSymbol type) => type is INamedTypeSymbol named && SubjectTypes.RootOf(named) is not null;

    /// <summary>Whether a symbol is an instance property or field that somebody wrote.</summary>
    public static bool IsValueMember(ISymbol member) => member switch
    {
        IPropertySymbol property => property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false },
        IFieldSymbol field => field is { IsStatic: false, IsImplicitlyDeclared: false, AssociatedSymbol: null },
        _ => false,
    };

    /// <summary>Whether a whole type is personal data: every readable public member of it is.</summary>
    public static bool IsPartOfWhole(ISymbol member) =>
        IsValueMember(member)
        && member.DeclaredAccessibility == Accessibility.Public
        && member is IFieldSymbol or IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Public }
        && !Vocabulary.Has(member, Vocabulary.NotPersonalData);

    /// <summary>The annotations that hold for a member: its own, or else those of its type, where that is tagged as a whole.</summary>
    public static ImmutableArray<PersonalDataAnnotation> AnnotationsOf(ISymbol member, CancellationToken cancellation)
    {
        var own = AnnotationReader.Read(member, cancellation);
        return own.IsEmpty && IsPartOfWhole(member) ? AnnotationReader.Read(member.ContainingType, cancellation) : own;
    }

    private static StrongBox<bool> HasItself(INamedTypeSymbol type) =>
        new(MayTag(type.ContainingAssembly) && (Vocabulary.Has(type, Vocabulary.PersonalData) || type.GetMembers().Any(IsTagged)));

    /// <summary>Types of assemblies that were built without the vocabulary have no tags: their members are not even read.</summary>
    private static bool MayTag(IAssemblySymbol? assembly) =>
        assembly is ISourceAssemblySymbol or null || Vocabulary.IsReferencedBy(assembly) || assembly.GetTypeByMetadataName(Vocabulary.PersonalDataMetadataName) is not null;

    private static void Add(INamedTypeSymbol type, List<ISymbol> members)
    {
        if (type.BaseType is { SpecialType: SpecialType.None } baseType)
        {
            Add(baseType, members);
        }

        var whole = Vocabulary.Has(type, Vocabulary.PersonalData);
        foreach (var member in type.GetMembers())
        {
            if (IsTagged(member) || (whole && IsPartOfWhole(member)))
            {
                AddOrReplace(member, members);
            }
        }
    }

    private static void AddOrReplace(ISymbol member, List<ISymbol> members)
    {
        var overridden = member is IPropertySymbol { OverriddenProperty: { } property }
            ? members.FindIndex(other => SymbolEqualityComparer.Default.Equals(other, property))
            : -1;
        if (overridden >= 0)
        {
            members[overridden] = member;
        }
        else
        {
            members.Add(member);
        }
    }
}

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Finds the members that identify one person among the instances of a data subject's type (EPD3003).</summary>
public static class SubjectKeys
{
    /// <summary>The key where it is one member; <c>null</c> where it is none, or several.</summary>
    public static ISymbol? Of(INamedTypeSymbol type) => AllOf(type) is [var only] ? only : null;

    /// <summary>
    /// The members that together are the key: those marked <c>[SubjectKey]</c>, else the one that convention makes the key: <c>Id</c>, then
    /// <c>MemberId</c> of <c>Member</c>; bases included.
    /// </summary>
    public static IReadOnlyList<ISymbol> AllOf(INamedTypeSymbol type)
    {
        var marked = MarkedIn(type);
        return marked.Count > 0 ? marked : Conventional(type) is { } key ? [key] : [];
    }

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> NamesOf(INamedTypeSymbol type) => [.. AllOf(type).Select(member => member.Name)];

    /// <summary>
    /// Whether a member of this type refers to a subject: it holds the key, nullable or not, or the subject itself, or a
    /// collection of either.
    /// </summary>
    public static bool Fits(ITypeSymbol type, INamedTypeSymbol subject, ITypeSymbol key, Compilation compilation) =>
        FitsOne(type, subject, key, compilation)
        || (type.SpecialType != SpecialType.System_String && SequenceTypes.ElementsOf(type).Any(element => FitsOne(element, subject, key, compilation)));

    /// <summary>Where a conversion exists in either direction, such as to a typed id, the reference can be followed.</summary>
    private static bool FitsOne(ITypeSymbol type, INamedTypeSymbol subject, ITypeSymbol key, Compilation compilation)
    {
        var held = ErasableTypes.Underlying(type);
        var wanted = ErasableTypes.Underlying(key);
        return held.TypeKind is TypeKind.Error or TypeKind.TypeParameter
            || wanted.TypeKind is TypeKind.Error or TypeKind.TypeParameter
            || Converts(held, wanted, compilation)
            || Converts(held, subject, compilation);
    }

    private static bool Converts(ITypeSymbol one, ITypeSymbol other, Compilation compilation) =>
        compilation.ClassifyCommonConversion(one, other) is { Exists: true } there && (there.IsImplicit || there.IsUserDefined)
        || compilation.ClassifyCommonConversion(other, one) is { Exists: true } back && (back.IsImplicit || back.IsUserDefined);

    /// <summary>The members marked <c>[SubjectKey]</c>, an override and what it overrides once.</summary>
    private static List<ISymbol> MarkedIn(INamedTypeSymbol type)
    {
        var marked = new List<ISymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (IsStored(member) && Vocabulary.Has(member, Vocabulary.SubjectKey) && !marked.Exists(known => known.Name == member.Name))
                {
                    marked.Add(member);
                }
            }
        }

        return marked;
    }

    private static ISymbol? Conventional(INamedTypeSymbol type) => Conventional(type, "Id") ?? Conventional(type, type.Name + "Id");

    private static ISymbol? Conventional(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers(name).FirstOrDefault(IsStored) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    private static bool IsStored(ISymbol member) => member is { IsStatic: false } and (IPropertySymbol { IsIndexer: false } or IFieldSymbol);
}

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Finds the member that identifies one person among the instances of a data subject's type (EPD3003).</summary>
public static class SubjectKeys
{
    /// <summary>The one member marked <c>[SubjectKey]</c>, else the one that convention makes the key: <c>Id</c>, then <c>MemberId</c> of <c>Member</c>; bases included.</summary>
    public static ISymbol? Of(INamedTypeSymbol type) => MarkedIn(type) switch
    {
        [var only] => only,
        [] => Conventional(type),
        _ => null,
    };

    /// <summary>The members marked <c>[SubjectKey]</c>, an override and what it overrides once.</summary>
    public static IReadOnlyList<ISymbol> MarkedIn(INamedTypeSymbol type)
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

    /// <summary>The names of the members that identify one person: all that are marked, else the one that convention makes the key.</summary>
    public static IReadOnlyList<string> NamesOf(INamedTypeSymbol type)
    {
        var marked = MarkedIn(type);
        return marked.Count > 0 ? [.. marked.Select(member => member.Name)] : Conventional(type) is { } key ? [key.Name] : [];
    }

    /// <summary>The type of a key or of a member that refers to one.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    /// <summary>
    /// Whether a member of this type refers to a subject: it holds the key, nullable or not, or the subject itself, or a
    /// collection of either.
    /// </summary>
    public static bool Fits(ITypeSymbol type, INamedTypeSymbol subject, ITypeSymbol key, Compilation compilation) =>
        FitsOne(type, subject, key, compilation)
        || SequenceTypes.ElementsOf(type).Any(element => FitsOne(element, subject, key, compilation));

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

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>The untagged members that lead from a type to more personal data of the same person.</summary>
public static class Navigations
{
    /// <summary>
    /// Properties and fields whose type, or the type inside a collection, has tagged members and is not another data subject. A private
    /// field counts only where no property leads to the same type, because it most often stands behind that property.
    /// </summary>
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol type, IAssemblySymbol within)
    {
        var found = new List<ISymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Vocabulary.Has(current, Vocabulary.PersonalData))
            {
                continue;
            }

            var own = current.GetMembers().Where(member => IsNavigation(member, within) && found.TrueForAll(known => known.Name != member.Name));
            found.InsertRange(0, own.ToArray());
        }

        return found.Where(member => !IsBehindProperty(member, found)).ToArray();
    }

    /// <summary>Whether a type of this assembly holds other objects with tagged members, which may lead back to it.</summary>
    public static bool LeadOn(INamedTypeSymbol type, IAssemblySymbol within) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, within)
        && (Of(type, within).Count > 0 || PersonalMembers.Of(type).Any(member => Holds(PlainMembers.TypeOf(member), [])));

    /// <summary>Whether the generated class of a type is told which objects are open: it leads on, or a type derived from it may.</summary>
    public static bool TakePath(INamedTypeSymbol type, IAssemblySymbol within) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, within)
        && (type is { TypeKind: TypeKind.Class, IsSealed: false } || LeadOn(type, within));

    /// <summary>The type with tagged members that a value holds or is a collection of; <c>null</c> where there is none, or it is another person.</summary>
    public static INamedTypeSymbol? TargetOf(ITypeSymbol type)
    {
        var value = ValueType.Of(type);
        return value.Kind switch
        {
            ValueKind.Personal when !PersonalMembers.IsSubject(type) => (INamedTypeSymbol)type,
            ValueKind.Nullable or ValueKind.Sequence or ValueKind.Dictionary => TargetOf(value.Element!),
            _ => null,
        };
    }

    private static bool Holds(ITypeSymbol type, List<ITypeSymbol> open)
    {
        if (TargetOf(type) is not null)
        {
            return true;
        }

        var value = ValueType.Of(type);
        if (value.Kind is ValueKind.Nullable or ValueKind.Sequence or ValueKind.Dictionary)
        {
            return Holds(value.Element!, open);
        }

        if (value.Kind is not (ValueKind.Plain or ValueKind.Tuple) || open.Contains(type, SymbolEqualityComparer.Default))
        {
            return false;
        }

        open.Add(type);
        return PlainMembers.PartsOf((INamedTypeSymbol)type).Any(part => Holds(part.Type, open));
    }

    private static bool IsNavigation(ISymbol member, IAssemblySymbol within) =>
        PersonalMembers.IsValueMember(member)
        && !Vocabulary.Has(member, Vocabulary.PersonalData)
        && !Vocabulary.Has(member, Vocabulary.NotPersonalData)
        && TargetOf(PlainMembers.TypeOf(member)) is { } target
        && MemberAccess.CanName(target, within);

    private static bool IsBehindProperty(ISymbol member, List<ISymbol> all) =>
        member is IFieldSymbol { DeclaredAccessibility: not Accessibility.Public }
        && all.Exists(other => other is IPropertySymbol
            && SymbolEqualityComparer.Default.Equals(TargetOf(PlainMembers.TypeOf(other)), TargetOf(PlainMembers.TypeOf(member))));
}

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>The members of an object, whoever of its bases declares them.</summary>
public static class PlainMembers
{
    /// <summary>The readable public members of a type, those of its bases first, each name once.</summary>
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol type) => Of(type, PersonalMembers.IsPartOfWhole);

    /// <summary>The instance properties and fields that somebody wrote, in the same order.</summary>
    internal static IReadOnlyList<ISymbol> AllOf(INamedTypeSymbol type) => Of(type, PersonalMembers.IsValueMember);

    /// <summary>The names and types inside a plain object or a tuple.</summary>
    public static IEnumerable<(string Name, ITypeSymbol Type)> PartsOf(INamedTypeSymbol type) => type.IsTupleType
        ? type.TupleElements.Select(element => (element.Name, element.Type))
        : Of(type).Select(member => (member.Name, TypeOf(member)));

    /// <summary>The type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    private static List<ISymbol> Of(INamedTypeSymbol type, Func<ISymbol, bool> isWanted)
    {
        var members = new List<ISymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var own = current.GetMembers().Where(isWanted).Where(member => members.TrueForAll(known => known.Name != member.Name));
            members.InsertRange(0, own.ToArray());
        }

        return members;
    }
}

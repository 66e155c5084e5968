using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What types are sequences of.</summary>
internal static class SequenceTypes
{
    /// <summary>The types of the elements: none where a type is no sequence, several where it is several at once.</summary>
    public static IReadOnlyList<ITypeSymbol> ElementsOf(ITypeSymbol type)
    {
        var all = type is INamedTypeSymbol named ? type.AllInterfaces.Add(named) : type.AllInterfaces;
        return
        [
            .. all
                .Where(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
                .Select(candidate => candidate.TypeArguments[0]),
        ];
    }
}

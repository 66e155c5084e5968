using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The type parameters that types mention.</summary>
internal static class TypeParameters
{
    private static readonly ImmutableHashSet<ITypeParameterSymbol> None = ImmutableHashSet.Create<ITypeParameterSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Those of a type itself and of the types around it.</summary>
    public static ImmutableHashSet<ITypeParameterSymbol> Of(INamedTypeSymbol? type)
    {
        var found = None;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            found = found.Union(current.TypeParameters);
        }

        return found;
    }

    /// <summary>Whether any type parameter of a type must be of some other type, whose members are called on it.</summary>
    public static bool IsConstrained(INamedTypeSymbol type) => type.IsGenericType && type.TypeParameters.Any(parameter => !parameter.ConstraintTypes.IsEmpty);

    /// <summary>Whether a type parameter is that of the keys of a collection, apart from its elements.</summary>
    public static bool IsKey(ITypeParameterSymbol parameter) => parameter.Name is "TKey" or "TPriority";

    /// <summary>The tuple of type parameters that a type is made of, such as that of <c>IEnumerable&lt;(TFirst, TSecond)&gt;</c>.</summary>
    public static INamedTypeSymbol? TupleIn(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(element => element.Type is ITypeParameterSymbol) ? tuple : null,
        INamedTypeSymbol { TypeArguments: [var argument] } => TupleIn(argument),
        IArrayTypeSymbol array => TupleIn(array.ElementType),
        _ => null,
    };

    /// <summary>Those that a type is made of.</summary>
    public static ImmutableHashSet<ITypeParameterSymbol> In(ITypeSymbol? type)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return None.Add(parameter);
            case IArrayTypeSymbol array:
                return In(array.ElementType);
            case INamedTypeSymbol { IsGenericType: true } named:
                var found = None;
                foreach (var argument in named.TypeArguments)
                {
                    found = found.Union(In(argument));
                }

                return found;
            default:
                return None;
        }
    }
}

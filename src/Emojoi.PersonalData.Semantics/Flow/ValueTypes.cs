using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What fits into a type.</summary>
internal static class ValueTypes
{
    /// <summary>Whether a type holds a text or a number and nothing else: no objects, no members that matter.</summary>
    public static bool IsPlain(ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String } => true,
        { SpecialType: SpecialType.System_DateTime } => true,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsPlain(nullable.TypeArguments[0]),
        INamedTypeSymbol { Name: "Guid" or "DateOnly" or "DateTimeOffset" or "TimeSpan" or "TimeOnly" or "Uri" } named => named.ContainingNamespace is { Name: "System" },
        _ => false,
    };

    /// <summary>The type of a field or property; <c>null</c> of anything else.</summary>
    public static ITypeSymbol? Of(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => parameter.Type,
        _ => null,
    };

    /// <summary>The property of a name that a type has, inherits or promises.</summary>
    public static IPropertySymbol? PropertyOf(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name) is [IPropertySymbol own])
            {
                return own;
            }
        }

        return type?.AllInterfaces.SelectMany(contract => contract.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault();
    }

    /// <summary>The type of a collection's elements, where it is known to be one.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { IsGenericType: true, Name: "IEnumerable" or "IAsyncEnumerable" } sequence => sequence.TypeArguments[0],
        INamedTypeSymbol named => named.AllInterfaces.FirstOrDefault(contract => contract is { IsGenericType: true, Name: "IEnumerable" or "IAsyncEnumerable" })?.TypeArguments[0],
        _ => null,
    };

    /// <summary>Whether an object of a type may be what a member of a type holds, or one of its elements.</summary>
    public static bool MayHold(ITypeSymbol? member, ITypeSymbol? type) =>
        member is not null && type is not null && !IsPlain(member) && (MayBe(member, type) || (member is INamedTypeSymbol { IsGenericType: true } named ? named.TypeArguments.Any(part => MayHold(part, type)) : MayHold(ElementOf(member), type)));

    private static bool MayBe(ITypeSymbol one, ITypeSymbol other) =>
        one is ITypeParameterSymbol || other is ITypeParameterSymbol || IsOrDerivesFrom(one, other) || IsOrDerivesFrom(other, one) || Promises(one, other) || Promises(other, one);

    private static bool Promises(ITypeSymbol type, ITypeSymbol contract) =>
        contract.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, contract.OriginalDefinition));

    /// <summary>Whether nothing personal is in a value of this type by itself: an answer, nothing, a type, a way to write texts.</summary>
    public static bool IsClean(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Void or SpecialType.System_Boolean } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsClean(nullable.TypeArguments[0]),
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } task when task.ContainingNamespace is { Name: "Tasks" } => IsClean(result),
        INamedTypeSymbol { Name: "Type" or "IFormatProvider" or "StringComparer" } named => named.ContainingNamespace is { Name: "System" },
        INamedTypeSymbol { Name: "Encoding" or "CultureInfo" or "CancellationToken" } tool => tool.ContainingNamespace is { Name: "Text" or "Globalization" or "Threading", ContainingNamespace.Name: "System" },
        INamedTypeSymbol { Name: "IdentityResult" or "SignInResult" } answer => answer.ContainingNamespace is { Name: "Identity" },
        _ => false,
    };

    /// <summary>Whether a type is another one or derives from it, whatever their type arguments.</summary>
    public static bool IsOrDerivesFrom(ITypeSymbol? type, ITypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What of a value can be in a type: no object is inside a text.</summary>
    public static FlowValue Fit(FlowValue value, ITypeSymbol? type)
    {
        if (value.IsClean)
        {
            return value;
        }

        if (IsClean(type))
        {
            return FlowValue.Clean;
        }

        return !IsPlain(type) || (value.Members.IsEmpty && !value.Any(IsNotPlain)) ? value : FitPlain(value, type);
    }

    private static FlowValue FitPlain(FlowValue value, ITypeSymbol? type)
    {
        var within = value.Members.Where(member => !IsKey(member)).Values.SelectMany(member => Fit(member, type).Origins);
        return FlowValue.Of(value.Origins.Where(origin => !IsNotPlain(origin)).Concat(within));
    }

    /// <summary>Whether a member stands for the keys of a collection: an element is not the key that it was found by.</summary>
    private static bool IsKey(ISymbol member) => member is { Name: "Key", ContainingType: { Name: "KeyValuePair", ContainingNamespace.Name: "Generic" } };

    private static bool IsNotPlain(Origin origin) => origin.Kind is OriginKind.Object or OriginKind.Unknown or OriginKind.Function or OriginKind.Made or OriginKind.Fresh;
}

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Tells the <see cref="ErasableType"/> of types.</summary>
public static class ErasableTypes
{
    /// <summary>The kind of a type.</summary>
    public static ErasableType Of(ITypeSymbol type) => Underlying(type) switch
    {
        { SpecialType: SpecialType.System_String } => ErasableType.Text,
        { SpecialType: SpecialType.System_Int64 or SpecialType.System_UInt64 } => ErasableType.WideNumber,
        {
            SpecialType: SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32
        } => ErasableType.Number,
        { SpecialType: SpecialType.System_DateTime } => ErasableType.Date,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ErasableType.Bytes,
        IArrayTypeSymbol { Rank: 1 } => ErasableType.Sequence,
        INamedTypeSymbol named => OfNamed(named),
        { IsValueType: true } => ErasableType.Value,
        _ => ErasableType.Other,
    };

    /// <summary>The type itself, or what <c>Nullable&lt;T&gt;</c> holds.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    private static ErasableType OfNamed(INamedTypeSymbol type)
    {
        switch (type.ContainingType is null ? type.ContainingNamespace?.ToDisplayString() + "." + type.Name : "")
        {
            case "System.Guid":
                return ErasableType.Identifier;
            case "System.DateTimeOffset" or "System.DateOnly":
                return ErasableType.Date;
            case "System.Net.IPAddress":
                return ErasableType.IPAddress;
            case "System.Collections.Generic.IEnumerable" or "System.Collections.Generic.IReadOnlyList" or "System.Collections.Generic.IReadOnlyCollection":
                return type.Arity == 1 ? ErasableType.Sequence : ErasableType.Other;
        }

        return type switch
        {
            { IsValueType: true } => ErasableType.Value,
            _ when CanBeCleared(type) => ErasableType.Collection,
            { TypeKind: TypeKind.Class, IsAbstract: false } when CanBeConstructed(type) => ErasableType.Constructible,
            _ => ErasableType.Other,
        };
    }

    /// <summary>Read-only and immutable collections implement the interface and refuse, so that a class must show the method itself.</summary>
    private static bool CanBeCleared(INamedTypeSymbol type)
    {
        if (IsCollectionInterface(type))
        {
            return true;
        }

        return type.TypeKind == TypeKind.Class
            && type.AllInterfaces.Any(IsCollectionInterface)
            && Clear(type) is { ReturnsVoid: true };
    }

    private static IMethodSymbol? Clear(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Clear"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public, IsStatic: false } method)
                {
                    return method;
                }
            }
        }

        return null;
    }

    private static bool IsCollectionInterface(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, Name: "ICollection" or "IList" or "ISet" or "IDictionary", IsGenericType: true }
        && type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";

    private static bool CanBeConstructed(INamedTypeSymbol type) =>
        type.SpecialType != SpecialType.System_Object
        && MemberAccess.CanName(type, type.ContainingAssembly)
        && type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public)
        && !HasRequiredMembers(type);

    private static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
            {
                return true;
            }
        }

        return false;
    }
}

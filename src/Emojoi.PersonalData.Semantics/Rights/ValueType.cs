using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>A type as a value to export: its kind, and the types inside it.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Element">The type inside a nullable value, a sequence or a dictionary.</param>
/// <param name="Key">The key of a dictionary.</param>
/// <param name="Detail">The format of <see cref="ValueKind.Formatted"/>, the member of <see cref="ValueKind.Described"/>.</param>
public readonly record struct ValueType(ValueKind Kind, ITypeSymbol? Element = null, ITypeSymbol? Key = null, string Detail = "")
{
    private static readonly Dictionary<string, ValueType> WellKnown = new(StringComparer.Ordinal)
    {
        ["System.Guid"] = new(ValueKind.Instant),
        ["System.DateTimeOffset"] = new(ValueKind.Instant),
        ["System.DateOnly"] = new(ValueKind.Formatted, Detail: "O"),
        ["System.TimeOnly"] = new(ValueKind.Formatted, Detail: "O"),
        ["System.TimeSpan"] = new(ValueKind.Formatted, Detail: "c"),
        ["System.Int128"] = new(ValueKind.Formatted),
        ["System.UInt128"] = new(ValueKind.Formatted),
        ["System.Version"] = new(ValueKind.Formatted),
        ["System.Text.Rune"] = new(ValueKind.Described, Detail: "ToString()"),
        ["System.Net.IPAddress"] = new(ValueKind.Formatted),
        ["System.Numerics.BigInteger"] = new(ValueKind.Described, Detail: "ToString(global::System.Globalization.CultureInfo.InvariantCulture)"),
        ["System.Half"] = new(ValueKind.Real),
        ["System.Uri"] = new(ValueKind.Described, Detail: "OriginalString"),
        ["System.Text.StringBuilder"] = new(ValueKind.Described, Detail: "ToString()"),
        ["System.Globalization.CultureInfo"] = new(ValueKind.Described, Detail: "Name"),
        ["System.TimeZoneInfo"] = new(ValueKind.Described, Detail: "Id"),
        ["System.Net.Mail.MailAddress"] = new(ValueKind.Described, Detail: "Address"),
        ["System.Net.IPEndPoint"] = new(ValueKind.Described, Detail: "ToString()"),
        ["System.Net.NetworkInformation.PhysicalAddress"] = new(ValueKind.Described, Detail: "ToString()"),
        ["System.Text.Json.JsonElement"] = new(ValueKind.Json),
        ["System.Text.Json.JsonDocument"] = new(ValueKind.Json),
        ["System.Text.Json.Nodes.JsonNode"] = new(ValueKind.Json),
        ["System.Text.Json.Nodes.JsonObject"] = new(ValueKind.Json),
        ["System.Text.Json.Nodes.JsonArray"] = new(ValueKind.Json),
    };

    /// <summary>Classifies a type.</summary>
    public static ValueType Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte, Rank: 1 } => new(ValueKind.Bytes),
        IArrayTypeSymbol { Rank: 1 } array => new(ValueKind.Sequence, array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => new(ValueKind.Enumeration),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => new(ValueKind.Nullable, nullable.TypeArguments[0]),
        INamedTypeSymbol { IsTupleType: true } => new(ValueKind.Tuple),
        INamedTypeSymbol named => OfSpecial(named.SpecialType) ?? OfNamed(named),
        _ => default,
    };

    private static ValueType? OfSpecial(SpecialType type) => type switch
    {
        SpecialType.System_String => new(ValueKind.Text),
        SpecialType.System_Char => new(ValueKind.Character),
        SpecialType.System_Boolean => new(ValueKind.Boolean),
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => new(ValueKind.Number),
        SpecialType.System_Single or SpecialType.System_Double => new(ValueKind.Real),
        SpecialType.System_Decimal => new(ValueKind.Number),
        SpecialType.System_DateTime => new(ValueKind.Instant),
        SpecialType.System_Object => default(ValueType),
        _ => null,
    };

    private static ValueType OfNamed(INamedTypeSymbol type)
    {
        if (type.Arity == 0 && WellKnown.TryGetValue(FullName(type), out var known))
        {
            return known;
        }

        if (IsMemory(type, out var element))
        {
            return element.SpecialType == SpecialType.System_Byte ? new(ValueKind.Bytes, Detail: "Span") : default;
        }

        return OfEnumerable(type) ?? OfObject(type);
    }

    private static ValueType? OfEnumerable(INamedTypeSymbol type)
    {
        var elements = SequenceTypes.ElementsOf(type);
        if (elements.Count == 0)
        {
            return null;
        }

        // A type that is several sequences at once cannot be enumerated without a choice that is not ours.
        if (elements is not [var element])
        {
            return default(ValueType);
        }

        return element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [var key, var value] } && IsDictionaryKey(key)
            ? new(ValueKind.Dictionary, value, key)
            : new(ValueKind.Sequence, element);
    }

    private static ValueType OfObject(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || type.IsRefLikeType || type.IsStatic)
        {
            return default;
        }

        if (PersonalMembers.HasAny(type))
        {
            return new(ValueKind.Personal);
        }

        return IsFramework(type) ? default : new(ValueKind.Plain);
    }

    private static bool IsDictionaryKey(ITypeSymbol key) =>
        Of(key) is { Kind: ValueKind.Text or ValueKind.Number or ValueKind.Enumeration } || FullName(key) is "System.Guid" or "System.DateOnly";

    private static bool IsMemory(INamedTypeSymbol type, out ITypeSymbol element)
    {
        element = type;
        if (type is not { Name: "Memory" or "ReadOnlyMemory", TypeArguments: [var argument], ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        {
            return false;
        }

        element = argument;
        return true;
    }

    // Nobody can say of a framework's object which part of it is a person's data.
    private static bool IsFramework(INamedTypeSymbol type) => NamespacePath.RootOf(type.ContainingNamespace) is "System" or "Microsoft";

    private static string FullName(ITypeSymbol type)
    {
        if (type.ContainingType is not null || type.ContainingNamespace is not { } space)
        {
            return "";
        }

        return space.IsGlobalNamespace ? type.Name : space.ToDisplayString() + "." + type.Name;
    }
}

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>Tells the shape of a value from its type, or from the name of its type.</summary>
public static class ValueShape
{
    private static readonly Dictionary<string, ValueShapes> Known = new(StringComparer.Ordinal)
    {
        ["string"] = ValueShapes.Text,
        ["char"] = ValueShapes.Text,
        ["MailAddress"] = ValueShapes.Text,
        ["CultureInfo"] = ValueShapes.Text,
        ["TimeZoneInfo"] = ValueShapes.Text,
        ["bool"] = ValueShapes.Flag,
        ["DateTime"] = ValueShapes.Date,
        ["DateTimeOffset"] = ValueShapes.Date,
        ["DateOnly"] = ValueShapes.Date,
        ["LocalDate"] = ValueShapes.Date,
        ["Instant"] = ValueShapes.Date,
        ["int"] = ValueShapes.Number,
        ["long"] = ValueShapes.Number,
        ["short"] = ValueShapes.Number,
        ["byte"] = ValueShapes.Number,
        ["uint"] = ValueShapes.Number,
        ["ulong"] = ValueShapes.Number,
        ["ushort"] = ValueShapes.Number,
        ["double"] = ValueShapes.Number,
        ["float"] = ValueShapes.Number,
        ["decimal"] = ValueShapes.Number,
        ["Stream"] = ValueShapes.Bytes,
        ["IFormFile"] = ValueShapes.Bytes,
        ["IBrowserFile"] = ValueShapes.Bytes,
        ["Uri"] = ValueShapes.Uri,
        ["Guid"] = ValueShapes.Identifier,
        ["IPAddress"] = ValueShapes.Address,
        ["PhysicalAddress"] = ValueShapes.Address | ValueShapes.Bytes,
        ["object"] = ValueShapes.None,
        ["dynamic"] = ValueShapes.None,
        ["Type"] = ValueShapes.None,
    };

    private static readonly HashSet<string> Collections = new(StringComparer.Ordinal)
    {
        "List", "IList", "ICollection", "Collection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "HashSet", "ISet",
        "ImmutableArray", "ImmutableList", "ObservableCollection", "Memory", "ReadOnlyMemory",
    };

    /// <summary>The shape of a value of this type.</summary>
    public static ValueShapes FromType(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return Several(array.ElementType.SpecialType == SpecialType.System_Byte, FromType(array.ElementType));
        }

        if (type is not INamedTypeSymbol named)
        {
            return ValueShapes.None;
        }

        if (named.TypeKind == TypeKind.Enum)
        {
            return ValueShapes.Enumeration;
        }

        if (named.TypeArguments is [var argument])
        {
            return named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? FromType(argument)
                : Collections.Contains(named.Name) ? Several(argument.SpecialType == SpecialType.System_Byte, FromType(argument))
                : ValueShapes.None;
        }

        // A type that does not resolve may be an enumeration; any other that is not known is an object.
        return FromSpecialType(named.SpecialType) is var shape and not ValueShapes.None ? shape
            : Known.TryGetValue(named.Name, out var known) ? known
            : named.TypeKind == TypeKind.Error ? ValueShapes.Unknown
            : ValueShapes.None;
    }

    /// <summary>The shape of a value whose type is written like this: <c>string?</c>, <c>List&lt;Uri&gt;</c>, <c>System.DateOnly</c>.</summary>
    public static ValueShapes FromTypeName(string typeName)
    {
        var name = typeName.TrimEnd('?');
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            var element = name.Substring(0, name.Length - 2);
            return Several(element == "byte", FromTypeName(element));
        }

        var generic = name.IndexOf('<');
        var simple = Simple(generic < 0 ? name : name.Substring(0, generic));
        if (generic < 0)
        {
            return Known.TryGetValue(simple, out var shape) ? shape : IsInterface(simple) ? ValueShapes.None : ValueShapes.Unknown;
        }

        var argument = name.Substring(generic + 1).TrimEnd('>');
        return simple == "Nullable" ? FromTypeName(argument)
            : Collections.Contains(simple) ? Several(argument == "byte", FromTypeName(argument))
            : ValueShapes.None;
    }

    private static ValueShapes FromSpecialType(SpecialType type) => type switch
    {
        SpecialType.System_String or SpecialType.System_Char => ValueShapes.Text,
        SpecialType.System_Boolean => ValueShapes.Flag,
        SpecialType.System_DateTime => ValueShapes.Date,
        >= SpecialType.System_SByte and <= SpecialType.System_Double => ValueShapes.Number,
        _ => ValueShapes.None,
    };

    private static ValueShapes Several(bool isBytes, ValueShapes element) =>
        isBytes ? ValueShapes.Bytes : element is ValueShapes.None or ValueShapes.Unknown ? ValueShapes.None : element | ValueShapes.Collection;

    private static string Simple(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
}

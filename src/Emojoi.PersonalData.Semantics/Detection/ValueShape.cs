namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>Tells the shape of a value from the name of its type.</summary>
public static class ValueShape
{
    private static readonly Dictionary<string, ValueShapes> Known = new(StringComparer.Ordinal)
    {
        ["string"] = ValueShapes.Text,
        ["String"] = ValueShapes.Text,
        ["char"] = ValueShapes.Text,
        ["MailAddress"] = ValueShapes.Text,
        ["bool"] = ValueShapes.Flag,
        ["Boolean"] = ValueShapes.Flag,
        ["DateTime"] = ValueShapes.Date,
        ["DateTimeOffset"] = ValueShapes.Date,
        ["DateOnly"] = ValueShapes.Date,
        ["LocalDate"] = ValueShapes.Date,
        ["Instant"] = ValueShapes.Date,
        ["int"] = ValueShapes.Number,
        ["Int32"] = ValueShapes.Number,
        ["long"] = ValueShapes.Number,
        ["Int64"] = ValueShapes.Number,
        ["short"] = ValueShapes.Number,
        ["byte"] = ValueShapes.Number,
        ["uint"] = ValueShapes.Number,
        ["ulong"] = ValueShapes.Number,
        ["ushort"] = ValueShapes.Number,
        ["double"] = ValueShapes.Number,
        ["Double"] = ValueShapes.Number,
        ["float"] = ValueShapes.Number,
        ["decimal"] = ValueShapes.Number,
        ["Decimal"] = ValueShapes.Number,
        ["byte[]"] = ValueShapes.Bytes,
        ["Stream"] = ValueShapes.Bytes,
        ["IFormFile"] = ValueShapes.Bytes,
        ["IBrowserFile"] = ValueShapes.Bytes,
        ["Uri"] = ValueShapes.Uri,
        ["Guid"] = ValueShapes.Identifier,
        ["IPAddress"] = ValueShapes.Address,
        ["PhysicalAddress"] = ValueShapes.Address | ValueShapes.Bytes,
        ["Point"] = ValueShapes.Unknown,
        ["object"] = ValueShapes.None,
        ["dynamic"] = ValueShapes.None,
        ["Type"] = ValueShapes.None,
        ["CultureInfo"] = ValueShapes.Text,
        ["TimeZoneInfo"] = ValueShapes.Text,
    };

    private static readonly HashSet<string> Collections = new(StringComparer.Ordinal)
    {
        "List", "IList", "ICollection", "Collection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "HashSet", "ISet",
        "ImmutableArray", "ImmutableList", "ObservableCollection", "Memory", "ReadOnlyMemory",
    };

    /// <summary>The shape of a value whose type is written like this: <c>string?</c>, <c>List&lt;Uri&gt;</c>, <c>System.DateOnly</c>.</summary>
    public static ValueShapes FromTypeName(string typeName)
    {
        var name = typeName.TrimEnd('?');
        if (Known.TryGetValue(name, out var shape))
        {
            return shape;
        }

        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Collection(FromTypeName(name.Substring(0, name.Length - 2)));
        }

        var generic = name.IndexOf('<');
        if (generic >= 0)
        {
            return FromGeneric(Simple(name.Substring(0, generic)), name.Substring(generic + 1).TrimEnd('>'));
        }

        var simple = Simple(name);
        if (simple.Length != name.Length)
        {
            return FromTypeName(simple);
        }

        return IsInterface(simple) ? ValueShapes.None : ValueShapes.Unknown;
    }

    private static ValueShapes FromGeneric(string name, string argument)
    {
        if (Collections.Contains(name))
        {
            return argument is "byte" ? ValueShapes.Bytes : Collection(FromTypeName(argument));
        }

        return name is "Nullable" ? FromTypeName(argument) : ValueShapes.None;
    }

    private static ValueShapes Collection(ValueShapes element) =>
        element is ValueShapes.None or ValueShapes.Unknown ? ValueShapes.None : element | ValueShapes.Collection;

    private static string Simple(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
}

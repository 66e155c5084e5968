using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes how a member's new value is read from JSON.</summary>
internal static class JsonReaders
{
    private const string Element = "global::System.Text.Json.JsonElement value";
    private const string Kind = ".ValueKind == global::System.Text.Json.JsonValueKind.";
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    private const string TextReader = """
        private static bool TryReadText(global::System.Text.Json.JsonElement value, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? text)
        {
            text = null;
            if (value.ValueKind != global::System.Text.Json.JsonValueKind.String)
            {
                return false;
            }

            try
            {
                text = value.GetString();
                return text is not null;
            }
            catch (global::System.InvalidOperationException)
            {
                // Half a surrogate pair is no text.
                return false;
            }
        }

        """;

    /// <summary>The condition that reads a value, and the value; <c>null</c> where JSON cannot give it.</summary>
    public static (string Condition, string Value)? Reading(RightsMember member, string json, string local) =>
        Reading(member.Value.Present, json, local);

    /// <summary>Writes the methods that the members need.</summary>
    public static void Write(SourceWriter writer, IReadOnlyList<RightsMember> members, RightsType type)
    {
        var shapes = members.Select(member => member.Value.Present).ToArray();
        var enums = type.Enums.Where(shape => shapes.Any(member => member.Kind == ValueKind.Enumeration && member.Helper == shape.Helper)).ToArray();
        if (enums.Length > 0 || shapes.Any(IsReadAsText))
        {
            writer.Line(TextReader);
        }

        foreach (var shape in enums)
        {
            WriteEnum(writer, shape);
        }
    }

    private static bool IsReadAsText(ValueShape shape) =>
        shape.Kind is ValueKind.Text or ValueKind.Character or ValueKind.Formatted or ValueKind.Described;

    private static (string Condition, string Value)? Reading(ValueShape shape, string json, string local) => shape.Kind switch
    {
        ValueKind.Text => ("TryReadText(" + json + ", out var " + local + ")", local),
        ValueKind.Character => ("TryReadText(" + json + ", out var " + local + ") && " + local + ".Length == 1", local + "[0]"),
        ValueKind.Boolean => (json + ".ValueKind is global::System.Text.Json.JsonValueKind.True or global::System.Text.Json.JsonValueKind.False", json + ".GetBoolean()"),
        ValueKind.Number or ValueKind.Real => Getter(shape.Type) is { } getter
            ? (json + Kind + "Number && " + json + "." + getter + "(out var " + local + ")", local)
            : null,
        ValueKind.Instant => (json + Kind + "String && " + json + ".TryGet" + shape.Type.Substring(shape.Type.LastIndexOf('.') + 1) + "(out var " + local + ")", local),
        ValueKind.Formatted or ValueKind.Described => Parser(shape.Type, local) is { } parser
            ? ("TryReadText(" + json + ", out var " + local + "Text) && " + parser, local)
            : null,
        ValueKind.Bytes when shape.IsArray => (json + Kind + "String && " + json + ".TryGetBytesFromBase64(out var " + local + ")", local),
        ValueKind.Enumeration => ("TryRead" + shape.Helper + "(" + json + ", out var " + local + ")", local),
        _ => null,
    };

    private static string? Getter(string type) => type switch
    {
        "sbyte" => "TryGetSByte",
        "byte" => "TryGetByte",
        "short" => "TryGetInt16",
        "ushort" => "TryGetUInt16",
        "int" => "TryGetInt32",
        "uint" => "TryGetUInt32",
        "long" => "TryGetInt64",
        "ulong" => "TryGetUInt64",
        "decimal" => "TryGetDecimal",
        "float" => "TryGetSingle",
        "double" => "TryGetDouble",
        _ => null,
    };

    private static string? Parser(string type, string local) => type switch
    {
        "global::System.DateOnly" or "global::System.TimeOnly" =>
            type + ".TryParse(" + local + "Text, " + Invariant + ", global::System.Globalization.DateTimeStyles.None, out var " + local + ")",
        "global::System.TimeSpan" => type + ".TryParse(" + local + "Text, " + Invariant + ", out var " + local + ")",
        "global::System.Net.IPAddress" or "global::System.Version" => type + ".TryParse(" + local + "Text, out var " + local + ")",
        "global::System.Uri" => type + ".TryCreate(" + local + "Text, global::System.UriKind.RelativeOrAbsolute, out var " + local + ")",
        _ => null,
    };

    private static void WriteEnum(SourceWriter writer, EnumShape shape)
    {
        using (writer.Block("private static bool TryRead" + shape.Helper + "(" + Element + ", out " + shape.Type + " result)"))
        {
            writer.Line("result = default;");
            using (writer.Block("switch (TryReadText(value, out var text) ? text : null)"))
            {
                foreach (var member in shape.Members)
                {
                    writer.Line("case " + TypeText.Literal(member) + ":");
                    writer.Line("    result = " + shape.Type + "." + TypeText.Identifier(member) + ";");
                    writer.Line("    return true;");
                }

                writer.Line("default:");
                writer.Line("    return false;");
            }
        }

        writer.Line();
    }
}

using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the private methods that values of some kinds need.</summary>
internal static class ExportHelpers
{
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    /// <summary>Writes those that the type needs.</summary>
    public static void Write(SourceWriter writer, RightsType type)
    {
        var kinds = ShapeKinds.Of(type);
        if (kinds.Contains(ValueKind.Character))
        {
            WriteCharacter(writer, type.Runtime.HasUtf8Formatting);
        }

        if (kinds.Contains(ValueKind.Real))
        {
            WriteReal(writer, "float");
            WriteReal(writer, "double");
        }

        if (kinds.Contains(ValueKind.Formatted))
        {
            WriteFormatted(writer, type.Runtime.HasUtf8Formatting);
        }
    }

    private static void WriteCharacter(SourceWriter writer, bool hasSpans)
    {
        writer.Line("private static void WriteCharacter(" + Writer + ", char value) =>");
        writer.Line(hasSpans
            ? "    writer.WriteStringValue(new global::System.ReadOnlySpan<char>(in value));"
            : "    writer.WriteStringValue(value.ToString());");
        writer.Line();
    }

    private static void WriteReal(SourceWriter writer, string type)
    {
        using (writer.Block("private static void WriteReal(" + Writer + ", " + type + " value)"))
        {
            writer.Line("// JSON has no number for what is not finite.");
            using (writer.Block("if (" + type + ".IsNaN(value) || " + type + ".IsInfinity(value))"))
            {
                writer.Line("writer.WriteStringValue(value.ToString(" + Invariant + "));");
            }

            using (writer.Block("else"))
            {
                writer.Line("writer.WriteNumberValue(value);");
            }
        }

        writer.Line();
    }

    private static void WriteFormatted(SourceWriter writer, bool hasUtf8Formatting)
    {
        if (!hasUtf8Formatting)
        {
            writer.Line("private static void WriteFormatted(" + Writer + ", object value, string format) =>");
            writer.Line("    writer.WriteStringValue(value is global::System.IFormattable text ? text.ToString(format, " + Invariant + ") : value.ToString());");
            writer.Line();
            return;
        }

        writer.Line("private static void WriteFormatted<TValue>(" + Writer + ", TValue value, string format)");
        using (writer.Block("    where TValue : global::System.IUtf8SpanFormattable"))
        {
            writer.Line("global::System.Span<byte> text = stackalloc byte[128];");
            using (writer.Block("if (value.TryFormat(text, out var length, format, " + Invariant + "))"))
            {
                writer.Line("writer.WriteStringValue(text.Slice(0, length));");
            }

            using (writer.Block("else"))
            {
                writer.Line("writer.WriteStringValue(value.ToString());");
            }
        }

        writer.Line();
    }
}

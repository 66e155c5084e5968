using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the statements that write one value as JSON.</summary>
internal sealed class ValueWriter(SourceWriter writer, Locals locals)
{
    /// <summary>Writes a property: its pre-encoded name and the value of an expression.</summary>
    public void WriteProperty(string name, string local, string expression, ValueShape shape)
    {
        if (shape.Guard.Length == 0)
        {
            WriteNamed(name, local, expression, shape);
            return;
        }

        var value = locals.New(local);
        using (writer.Block("if (" + Condition(expression, value, shape) + ")"))
        {
            WriteNamed(name, local, value, Unwrapped(shape));
        }

        // An object that is open further up is not written again, and not said to be missing either.
        using (writer.Block(shape.TakesPath ? "else if (" + value + " is null)" : "else"))
        {
            writer.Line("writer.WriteNull(" + name + ");");
        }
    }

    /// <summary>Writes a value into an array, or after its property's name.</summary>
    public void WriteValue(string local, string expression, ValueShape shape)
    {
        if (shape.Guard.Length == 0)
        {
            WritePresent(local, expression, shape);
            return;
        }

        var value = locals.New(local);
        using (writer.Block("if (" + Condition(expression, value, shape) + ")"))
        {
            WritePresent(local, value, Unwrapped(shape));
        }

        using (writer.Block(shape.TakesPath ? "else if (" + value + " is null)" : "else"))
        {
            writer.Line("writer.WriteNullValue();");
        }
    }

    private static string Condition(string expression, string value, ValueShape shape) => shape.TakesPath
        ? expression + " is var " + value + " && " + value + " is not null && !IsOpen(path, " + value + ")"
        : expression + " is " + shape.Guard + " " + value;

    private static ValueShape Unwrapped(ValueShape shape) =>
        shape.Kind == ValueKind.Nullable ? shape.Element! with { Guard = "" } : shape;

    private void WriteNamed(string name, string local, string value, ValueShape shape)
    {
        var statement = shape.Kind switch
        {
            ValueKind.Text or ValueKind.Instant => "writer.WriteString(" + name + ", " + value + ");",
            ValueKind.Described => "writer.WriteString(" + name + ", " + value + "." + shape.Detail + ");",
            ValueKind.Boolean => "writer.WriteBoolean(" + name + ", " + value + ");",
            ValueKind.Number => "writer.WriteNumber(" + name + ", " + Number(shape, value) + ");",
            ValueKind.Bytes => "writer.WriteBase64String(" + name + ", " + Bytes(shape, value) + ");",
            _ => null,
        };
        if (statement is not null)
        {
            writer.Line(statement);
            return;
        }

        writer.Line("writer.WritePropertyName(" + name + ");");
        WritePresent(local, value, shape);
    }

    private void WritePresent(string local, string value, ValueShape shape)
    {
        switch (shape.Kind)
        {
            case ValueKind.Sequence:
                WriteSequence(local, value, shape);
                break;
            case ValueKind.Dictionary:
                WriteDictionary(local, value, shape);
                break;
            default:
                writer.Line(Statement(value, shape));
                break;
        }
    }

    private static string Statement(string value, ValueShape shape) => shape.Kind switch
    {
        ValueKind.Text or ValueKind.Instant => "writer.WriteStringValue(" + value + ");",
        ValueKind.Described => "writer.WriteStringValue(" + value + "." + shape.Detail + ");",
        ValueKind.Boolean => "writer.WriteBooleanValue(" + value + ");",
        ValueKind.Number => "writer.WriteNumberValue(" + Number(shape, value) + ");",
        ValueKind.Bytes => "writer.WriteBase64StringValue(" + Bytes(shape, value) + ");",
        ValueKind.Json => value + ".WriteTo(writer);",
        ValueKind.Character => "WriteCharacter(writer, " + value + ");",
        ValueKind.Real => "WriteReal(writer, " + (shape.Type == "global::System.Half" ? "(float)" : "") + value + ");",
        ValueKind.Formatted => "WriteFormatted(writer, " + value + ", " + TypeText.Literal(shape.Detail) + ");",
        ValueKind.Personal => shape.Helper + ".WritePersonalData(" + value + ", writer" + (shape.TakesPath ? ", path" : "") + ");",
        _ => "Write" + shape.Helper + "(writer, " + value + (shape.TakesPath ? ", path" : "") + ");",
    };

    private void WriteSequence(string local, string value, ValueShape shape)
    {
        var item = locals.New(local + "Item");
        writer.Line("writer.WriteStartArray();");
        using (writer.Block("foreach (var " + item + " in " + value + ")"))
        {
            WriteValue(local + "Value", item, shape.Element!);
        }

        writer.Line("writer.WriteEndArray();");
    }

    private void WriteDictionary(string local, string value, ValueShape shape)
    {
        var pair = locals.New(local + "Pair");
        writer.Line("writer.WriteStartObject();");
        using (writer.Block("foreach (var " + pair + " in " + value + ")"))
        {
            writer.Line("writer.WritePropertyName(" + KeyText(pair + ".Key", shape.Key!) + ");");
            WriteValue(local + "Value", pair + ".Value", shape.Element!);
        }

        writer.Line("writer.WriteEndObject();");
    }

    private static string KeyText(string key, ValueShape shape) => shape.Kind switch
    {
        ValueKind.Text => key,
        ValueKind.Number => key + ".ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueKind.Formatted => key + ".ToString(" + TypeText.Literal(shape.Detail) + ", global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => key + ".ToString()",
    };

    private static string Number(ValueShape shape, string value) => shape.Type switch
    {
        "nint" or "global::System.IntPtr" => "(long)" + value,
        "nuint" or "global::System.UIntPtr" => "(ulong)" + value,
        _ => value,
    };

    private static string Bytes(ValueShape shape, string value) => shape.Detail.Length == 0 ? value : value + "." + shape.Detail;
}

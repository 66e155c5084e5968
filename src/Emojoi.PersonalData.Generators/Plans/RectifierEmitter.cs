using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>Writes the methods that correct one member of one row (clause R-CORRECT).</summary>
internal sealed class RectifierEmitter(SourceWriter writer, ContextPlan plan)
{
    private const string Rights = "global::Emojoi.PersonalData.Rights.";
    private const string Json = "global::System.Text.Json.";
    private const string Task = "global::System.Threading.Tasks.Task<global::Emojoi.PersonalData.RectificationOutcome>";

    /// <summary>Writes a method for each member that a person may correct, and what they need.</summary>
    public void Write()
    {
        var isNeeded = false;
        for (var i = 0; i < plan.Context.Entities.Count; i++)
        {
            foreach (var member in plan.Members[i].Where(member => member.CanRectify))
            {
                if (plan.Context.Entities[i].CanBeNamed && Statement(member.Member) is { } statement)
                {
                    WriteMember(plan.Context.Entities[i], member.Member, statement);
                    isNeeded = true;
                }
            }
        }

        if (isNeeded)
        {
            WriteHelper();
        }
    }

    private void WriteMember(PlannedEntity entity, PlannedMember member, string statement)
    {
        var path = string.Join(".", member.Path);
        var accessibility = member.IsTypeVisible && entity.Key.All(part => part.IsVisible) ? "public" : "internal";
        var keys = string.Concat(entity.Key.Select(part => part.Type + " " + part.Name + ", "));
        var row = entity.Key.Count == 0 ? "global::System.Array.Empty<object>()" : "new object[] { " + string.Join(", ", entity.Key.Select(part => part.Name)) + " }";
        writer.Line("/// <summary>Corrects <c>" + DocumentationText.Escape(path) + "</c> of a row, if it belongs to the person (clause R-CORRECT).</summary>");
        writer.Line(accessibility + " static " + Task + " Rectify" + entity.MethodName + member.MethodName + "Async(this " + Rights + "IPersonalDataRectifier rectifier, "
            + Rights + "SubjectIdentity subject, " + keys + member.Type + " value, global::System.Threading.CancellationToken cancellation = default) =>");
        writer.Line("    rectifier.RectifyAsync(subject, typeof(" + entity.Type + "), " + row + ", " + TypeText.Literal(path) + ", ToJson(writer => " + statement + "), cancellation);");
        writer.Line();
    }

    /// <summary>The lambda's body that writes the value; <c>null</c> where it is no single value.</summary>
    private static string? Statement(PlannedMember member)
    {
        if (!member.IsTypeNameable || Call(member) is not { } call)
        {
            return null;
        }

        return member.Value.Kind == ValueKind.Text
            ? "writer.WriteStringValue(value)"
            : "{ if (value is { } present) { writer." + call + "; } else { writer.WriteNullValue(); } }";
    }

    private static string? Call(PlannedMember member)
    {
        var shape = member.Value.Present;
        return shape.Kind switch
        {
            ValueKind.Text or ValueKind.Instant => "WriteStringValue(present)",
            ValueKind.Character => "WriteStringValue(present.ToString())",
            ValueKind.Boolean => "WriteBooleanValue(present)",
            ValueKind.Number when shape.Type is not ("nint" or "nuint" or "global::System.IntPtr" or "global::System.UIntPtr") => "WriteNumberValue(present)",
            ValueKind.Real when shape.Type is "float" or "double" => "WriteNumberValue(present)",
            ValueKind.Enumeration => "WriteNumberValue((" + (member.IsUnsigned ? "ulong" : "long") + ")present)",
            ValueKind.Bytes when shape.Detail.Length == 0 => "WriteBase64StringValue(present)",
            ValueKind.Formatted when shape.Detail.Length > 0 =>
                "WriteStringValue(present.ToString(" + TypeText.Literal(shape.Detail) + ", global::System.Globalization.CultureInfo.InvariantCulture))",
            ValueKind.Formatted when shape.Type == "global::System.Net.IPAddress" => "WriteStringValue(present.ToString())",
            ValueKind.Described => "WriteStringValue(present." + shape.Detail + ")",
            _ => null,
        };
    }

    private void WriteHelper()
    {
        using (writer.Block("private static " + Json + "JsonElement ToJson(global::System.Action<" + Json + "Utf8JsonWriter> write)"))
        {
            writer.Line("using var stream = new global::System.IO.MemoryStream();");
            using (writer.Block("using (var writer = new " + Json + "Utf8JsonWriter(stream))"))
            {
                writer.Line("write(writer);");
            }

            writer.Line();
            writer.Line("using var document = " + Json + "JsonDocument.Parse(stream.ToArray());");
            writer.Line("return document.RootElement.Clone();");
        }
    }
}

using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the export (clause R-ACCESS).</summary>
internal sealed class ExportEmitter(SourceWriter writer, RightsType type)
{
    private const string Json = "global::System.Text.Json.";

    private readonly (string Local, string Name, MemberRoutes Routes, ValueShape Value)[] _properties = type.Members
        .Select(member => (member.MethodName, member.Name, member.Routes, member.Value))
        .Concat(type.Navigations.Select(navigation => (navigation.MethodName, navigation.Name, navigation.Routes, navigation.Value)))
        .Where(property => property.Value.IsSupported && property.Routes.Read != AccessRoute.None)
        .ToArray();

    private string SubjectAndWriter => type.Name + " subject, " + Json + "Utf8JsonWriter writer";

    /// <summary>Writes the methods and what they need.</summary>
    public void Write()
    {
        WriteNames();
        WriteExport();
        WriteMembers();
        foreach (var plain in type.Plains)
        {
            WritePlain(plain);
        }

        foreach (var enumeration in type.Enums)
        {
            WriteEnum(enumeration);
        }

        ExportHelpers.Write(writer, type);
    }

    private void WriteNames()
    {
        var names = _properties.Select(property => (property.Local, property.Name))
            .Concat(type.Plains.SelectMany(plain => plain.Members.Select(member => (plain.Helper + "_" + member.Name, member.Name))));
        foreach (var (field, name) in names)
        {
            writer.Line("private static readonly " + Json + "JsonEncodedText " + field + "Name = " + Json + "JsonEncodedText.Encode(" + TypeText.Literal(name) + ");");
        }

        writer.Line();
    }

    private void WriteExport()
    {
        writer.Line("/// <summary>Writes an object with every personal member, and with those of the subject's other objects (clause R-ACCESS).</summary>");
        if (!type.TakesPath)
        {
            WriteExport("public static void WritePersonalData" + type.TypeParameters + "(this " + SubjectAndWriter + ")" + type.Constraints, "");
            return;
        }

        writer.Line("public static void WritePersonalData" + type.TypeParameters + "(this " + SubjectAndWriter + ")" + type.Constraints + " =>");
        writer.Line("    WritePersonalData(subject, writer, new global::System.Collections.Generic.List<object>());");
        writer.Line();
        WriteExport("internal static void WritePersonalData" + type.TypeParameters + "(" + SubjectAndWriter + ", " + PathWriter.Parameter + ")" + type.Constraints, ", path");
    }

    private void WriteExport(string header, string path)
    {
        using (writer.Block(header))
        {
            if (!type.IsValueType)
            {
                using (writer.Block("if (subject is null)"))
                {
                    writer.Line("writer.WriteNullValue();");
                    writer.Line("return;");
                }

                writer.Line();
            }

            writer.Line("writer.WriteStartObject();");
            writer.Line("WritePersonalDataMembers(subject, writer" + path + ");");
            writer.Line("writer.WriteEndObject();");
        }

        writer.Line();
    }

    private void WriteMembers()
    {
        var header = "static void WritePersonalDataMembers" + type.TypeParameters + "(";
        if (type.IsExtensible)
        {
            writer.Line("/// <summary>Writes the members into an open object, for the classes of derived types.</summary>");
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            if (type.TakesPath)
            {
                writer.Line("public " + header + SubjectAndWriter + ")" + type.Constraints + " =>");
                writer.Line("    WritePersonalDataMembers(subject, writer, new global::System.Collections.Generic.List<object>());");
                writer.Line();
            }
        }

        var accessibility = type.IsExtensible && !type.TakesPath ? "public " : "private ";
        using (writer.Block(accessibility + header + SubjectAndWriter + (type.TakesPath ? ", " + PathWriter.Parameter : "") + ")" + type.Constraints))
        {
            if (type.BaseCompanion is not null)
            {
                writer.Line(type.BaseCompanion + ".WritePersonalDataMembers(subject, writer);");
            }

            PathWriter.Open(writer, type);
            WriteProperties();
            PathWriter.Close(writer, type);
        }

        writer.Line();
    }

    private void WriteProperties()
    {
        var values = new ValueWriter(writer, new Locals("subject", "writer", "path"));
        foreach (var property in _properties)
        {
            values.WriteProperty(property.Local + "Name", property.Local, property.Routes.Reading("subject"), property.Value);
        }
    }

    private void WritePlain(PlainShape plain)
    {
        using (writer.Block("private static void Write" + plain.Helper + type.TypeParameters + "(" + Json + "Utf8JsonWriter writer, " + plain.Type + " value)" + type.Constraints))
        {
            var values = new ValueWriter(writer, new Locals("value", "writer"));
            writer.Line("writer.WriteStartObject();");
            foreach (var member in plain.Members)
            {
                values.WriteProperty(plain.Helper + "_" + member.Name + "Name", member.Name, "value." + member.Identifier, member.Value);
            }

            writer.Line("writer.WriteEndObject();");
        }

        writer.Line();
    }

    private void WriteEnum(EnumShape shape)
    {
        using (writer.Block("private static void Write" + shape.Helper + "(" + Json + "Utf8JsonWriter writer, " + shape.Type + " value)"))
        using (writer.Block("switch (value)"))
        {
            foreach (var member in shape.Members)
            {
                writer.Line("case " + shape.Type + "." + TypeText.Identifier(member) + ":");
                writer.Line("    writer.WriteStringValue(" + TypeText.Literal(member) + "u8);");
                writer.Line("    break;");
            }

            writer.Line("default:");
            writer.Line("    writer.WriteNumberValue((" + (shape.IsUnsigned ? "ulong" : "long") + ")value);");
            writer.Line("    break;");
        }

        writer.Line();
    }
}

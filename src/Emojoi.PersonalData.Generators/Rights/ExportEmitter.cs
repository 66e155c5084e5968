using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the export (clause R-ACCESS).</summary>
internal sealed class ExportEmitter(SourceWriter writer, RightsPlan plan)
{
    private const string Json = "global::System.Text.Json.";

    private readonly RightsType _type = plan.Type;

    private readonly (string Local, string Name, MemberRoutes Routes, ValueShape Value)[] _properties = plan.Type.Members
        .Select(member => (member.MethodName, member.Name, member.Routes, member.Value))
        .Concat(plan.Type.Navigations.Select(navigation => (navigation.MethodName, navigation.Name, navigation.Routes, navigation.Value)))
        .Where(property => property.Value.IsSupported && property.Routes.Read != AccessRoute.None)
        .ToArray();

    private string SubjectAndWriter => _type.Name + " subject, " + Json + "Utf8JsonWriter writer";

    /// <summary>Writes the methods and what they need.</summary>
    public void Write()
    {
        WriteNames();
        WriteExport();
        WriteBufferExport();
        WriteMembers();
        foreach (var plain in _type.Plains)
        {
            WritePlain(plain);
        }

        foreach (var enumeration in _type.Enums)
        {
            WriteEnum(enumeration);
        }

        ExportHelpers.Write(writer, _type);
    }

    private void WriteNames()
    {
        var names = _properties.Select(property => (property.Local, property.Name))
            .Concat(_type.Plains.SelectMany(plain => plain.Members.Select(member => (plain.Helper + "_" + member.Name, member.Name))));
        foreach (var (field, name) in names)
        {
            writer.Line("private static readonly " + Json + "JsonEncodedText " + field + "Name = " + Json + "JsonEncodedText.Encode(" + TypeText.Literal(name) + ");");
        }

        writer.Line();
    }

    private void WriteExport()
    {
        writer.Line("/// <summary>Writes an object with every personal member, and with those of the subject's other objects (clause R-ACCESS).</summary>");
        if (!_type.TakesPath)
        {
            WriteExport("public static void WritePersonalData" + _type.TypeParameters + "(this " + SubjectAndWriter + ")" + _type.Constraints, "");
            return;
        }

        writer.Line("public static void WritePersonalData" + _type.TypeParameters + "(this " + SubjectAndWriter + ")" + _type.Constraints + " =>");
        writer.Line("    WritePersonalData(subject, writer, null);");
        writer.Line();
        WriteExport("internal static void WritePersonalData" + _type.TypeParameters + "(" + SubjectAndWriter + ", " + PathWriter.Parameter + ")" + _type.Constraints, ", path");
    }

    private void WriteExport(string header, string path)
    {
        using (writer.Block(header))
        {
            if (!_type.IsValueType)
            {
                using (writer.Block("if (subject is null)"))
                {
                    writer.Line("writer.WriteNullValue();");
                    writer.Line("return;");
                }

                writer.Line();
            }

            DerivedDispatch.Write(writer, plan, derived => "WritePersonalData(derived, writer" + (derived.TakesPath && _type.TakesPath ? ", path)" : ")"), returnsValue: false);
            writer.Line("writer.WriteStartObject();");
            writer.Line("WritePersonalDataMembers(subject, writer" + path + ");");
            writer.Line("writer.WriteEndObject();");
        }

        writer.Line();
    }

    private void WriteBufferExport()
    {
        writer.Line("/// <summary>Writes the same as UTF-8 text (clause R-ACCESS).</summary>");
        using (writer.Block("public static void ExportPersonalData" + _type.TypeParameters + "(this " + _type.Name + " subject, global::System.Buffers.IBufferWriter<byte> output)" + _type.Constraints))
        using (writer.Block("using (var writer = new " + Json + "Utf8JsonWriter(output))"))
        {
            writer.Line("WritePersonalData(subject, writer);");
        }

        writer.Line();
    }

    private void WriteMembers()
    {
        var header = "static void WritePersonalDataMembers" + _type.TypeParameters + "(";
        if (_type.IsExtensible)
        {
            writer.Line("/// <summary>Writes the members into an open object, for the classes of derived types.</summary>");
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            if (_type.TakesPath)
            {
                writer.Line("public " + header + SubjectAndWriter + ")" + _type.Constraints + " =>");
                writer.Line("    WritePersonalDataMembers(subject, writer, null);");
                writer.Line();
            }
        }

        var accessibility = _type.IsExtensible && !_type.TakesPath ? "public " : "private ";
        using (writer.Block(accessibility + header + SubjectAndWriter + (_type.TakesPath ? ", " + PathWriter.Parameter : "") + ")" + _type.Constraints))
        {
            if (_type.BaseCompanion is not null)
            {
                writer.Line(_type.BaseCompanion + ".WritePersonalDataMembers(subject, writer);");
            }

            PathWriter.Open(writer, _type);
            WriteProperties();
            PathWriter.Close(writer, _type);
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
        using (writer.Block("private static void Write" + plain.Helper + _type.TypeParameters + "(" + Json + "Utf8JsonWriter writer, " + plain.Type + " value" + (plain.TakesPath ? ", " + PathWriter.Parameter : "") + ")" + _type.Constraints))
        {
            var values = new ValueWriter(writer, new Locals("value", "writer", "path"));
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

using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the rectification (clause R-CORRECT).</summary>
internal sealed class RectifyEmitter(SourceWriter writer, RightsPlan plan)
{
    private const string Outcome = "global::Emojoi.PersonalData.RectificationOutcome";
    private const string Annotations = "global::System.ComponentModel.DataAnnotations.";

    private readonly RightsType _type = plan.Type;

    private string This => "this " + (_type.IsValueType ? "ref " : "") + _type.Name + " subject";

    private string Subject => _type.IsValueType ? "ref subject" : "subject";

    /// <summary>Writes a method a member, and the one that finds it by name.</summary>
    public void Write()
    {
        var members = plan.Members.Where(member => member.CanRectify).Select(member => member.Member).ToArray();
        foreach (var member in members)
        {
            WriteAttributes(member);
            WriteMember(member);
        }

        if (_type.Runtime.HasJson)
        {
            WriteDispatcher();
            JsonReaders.Write(writer, members, _type);
        }
    }

    private static IEnumerable<Validation> Asked(RightsMember member) => member.Value.Kind == ValueKind.Text
        ? member.Validations.Where(validation => validation.Kind.EndsWith("Attribute", StringComparison.Ordinal))
        : [];

    private void WriteAttributes(RightsMember member)
    {
        foreach (var validation in Asked(member))
        {
            writer.Line("private static readonly " + Annotations + validation.Kind + " " + member.MethodName + validation.Kind + " = new " + Annotations + validation.Kind + "(" + validation.First + ");");
            writer.Line();
        }
    }

    private void WriteMember(RightsMember member)
    {
        writer.Line("/// <summary>Corrects <c>" + DocumentationText.Escape(member.Name) + "</c>, as long as its data annotations allow (clause R-CORRECT).</summary>");
        var accessibility = member.IsTypeVisible ? "public" : "internal";
        using (writer.Block(accessibility + " static " + Outcome + " Rectify" + member.MethodName + _type.TypeParameters + "(" + This + ", " + member.Type + " value)" + _type.Constraints))
        {
            if (Missing(member) is { } missing)
            {
                WriteReturn(missing, "Required");
            }

            if (Invalid(member) is { Length: > 0 } invalid)
            {
                WriteReturn(invalid, "Invalid");
            }

            writer.Line(member.Routes.Writing("subject", "value"));
            writer.Line("return " + Outcome + ".Rectified;");
        }

        writer.Line();
    }

    private void WriteReturn(string condition, string outcome)
    {
        using (writer.Block("if (" + condition + ")"))
        {
            writer.Line("return " + Outcome + "." + outcome + ";");
        }

        writer.Line();
    }

    private static string? Missing(RightsMember member)
    {
        var required = member.Validations.FirstOrDefault(validation => validation.Kind == "Required");
        if (required is { First: "" } && member.Value.Kind == ValueKind.Text)
        {
            return "string.IsNullOrWhiteSpace(value)";
        }

        var canBeNull = !member.Value.IsValueType || member.Value.Kind == ValueKind.Nullable;
        return canBeNull && (!member.Erasure.IsNullable || required is not null) ? "value is null" : null;
    }

    private static string Invalid(RightsMember member)
    {
        var conditions = member.Validations.Select(validation => Condition(validation, member)).OfType<string>()
            .Concat(Asked(member).Select(validation => "!" + member.MethodName + validation.Kind + ".IsValid(value)"));
        return string.Join(" || ", conditions);
    }

    private static string? Condition(Validation validation, RightsMember member) => validation.Kind switch
    {
        "MaxLength" when member.Value.Length.Length > 0 => "value is { " + member.Value.Length + ": > " + validation.First + " }",
        "MinLength" when member.Value.Length.Length > 0 => "value is { " + member.Value.Length + ": < " + validation.First + " }",
        "Range" when member.Value.Present.Kind is ValueKind.Number or ValueKind.Real =>
            "(double)" + (member.Value.Kind == ValueKind.Nullable ? "(value ?? " + validation.First + ")" : "value")
            + " is not (>= " + validation.First + " and <= " + validation.Second + ")",
        _ => null,
    };

    private void WriteDispatcher()
    {
        writer.Line("/// <summary>Corrects the member of this name, as long as its data annotations allow (clause R-CORRECT).</summary>");
        using (writer.Block("public static " + Outcome + " RectifyPersonalData" + _type.TypeParameters + "(" + This + ", string member, global::System.Text.Json.JsonElement value)" + _type.Constraints))
        {
            DerivedDispatch.Write(writer, plan, _ => "RectifyPersonalData(derived, member, value)", returnsValue: true);
            using (writer.Block("switch (member)"))
            {
                foreach (var member in plan.Members)
                {
                    writer.Line("case " + TypeText.Literal(member.Member.Name) + ":");
                    WriteCase(member);
                }

                writer.Line("default:");
                writer.Line("    return " + (_type.BaseCompanion is null ? Outcome + ".UnknownMember;" : _type.BaseCompanion + ".RectifyPersonalData(subject, member, value);"));
            }
        }

        writer.Line();
    }

    private void WriteCase(MemberPlan plan)
    {
        var member = plan.Member;
        var local = "new" + member.MethodName;
        if (!plan.CanRectify || JsonReaders.Reading(member, "value", local) is not { } reading)
        {
            writer.Line("    return " + Outcome + ".NotRectifiable;");
            return;
        }

        var call = "Rectify" + member.MethodName + "(" + Subject + ", ";
        var ofNull = member.Erasure.IsNullable ? call + "null)" : Outcome + ".Required";
        writer.Line("    return value.ValueKind == global::System.Text.Json.JsonValueKind.Null ? " + ofNull);
        writer.Line("        : " + reading.Condition + " ? " + call + reading.Value + ")");
        writer.Line("        : " + Outcome + ".WrongType;");
    }
}

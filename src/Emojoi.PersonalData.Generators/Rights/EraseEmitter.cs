using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the erasure (clause R-ERASE).</summary>
internal sealed class EraseEmitter(SourceWriter writer, RightsPlan plan)
{
    private const string Key = "byte[]? key";

    private readonly RightsType _type = plan.Type;
    private readonly Locals _locals = new("subject", "key", "path");

    private string This => (_type.IsValueType ? "ref " : "") + _type.Name + " subject";

    private string Subject => _type.IsValueType ? "ref subject" : "subject";

    private bool TakesKey => _type.TakesPath || _type.TakesKey;

    /// <summary>Writes the methods and what they need.</summary>
    public void Write()
    {
        WriteOverloads();
        WriteErasure();
        WriteOutcomes();
        if (_type.LeadsOn)
        {
            PathWriter.WriteIsOpen(writer);
        }

        EraseHelpers.Write(writer, plan);
    }

    private void WriteOverloads()
    {
        if (!TakesKey)
        {
            return;
        }

        var path = _type.TakesPath ? ", null" : "";
        writer.Line("/// <summary>Erases the subject's personal data as the policy says (clause R-ERASE); keyed hashes get a key that nobody keeps.</summary>");
        writer.Line("public static void ErasePersonalData" + _type.TypeParameters + "(this " + This + ")" + _type.Constraints + " =>");
        writer.Line("    ErasePersonalData(" + Subject + ", null" + path + ");");
        writer.Line();
        if (_type.TakesPath && (_type.TakesKey || _type.LeadsOn))
        {
            writer.Line("/// <summary>Erases the subject's personal data as the policy says (clause R-ERASE).</summary>");
            writer.Line("/// <param name=\"subject\">The subject.</param>");
            writer.Line("/// <param name=\"key\">The secret of keyed hashes: who holds it can link what is left.</param>");
            writer.Line("public static void ErasePersonalData" + _type.TypeParameters + "(this " + This + ", " + Key + ")" + _type.Constraints + " =>");
            writer.Line("    ErasePersonalData(" + Subject + ", key" + path + ");");
            writer.Line();
        }
    }

    private string Header()
    {
        var accessibility = _type.TakesPath ? "internal" : "public";
        var self = _type.TakesPath ? "" : "this ";
        var more = (TakesKey ? ", " + Key : "") + (_type.TakesPath ? ", " + PathWriter.Parameter : "");
        return accessibility + " static void ErasePersonalData" + _type.TypeParameters + "(" + self + This + more + ")" + _type.Constraints;
    }

    private void WriteErasure()
    {
        writer.Line("/// <summary>Erases the subject's personal data as the policy says (clause R-ERASE). What became of each member, <see cref=\"ErasureOutcomeOf\"/> tells.</summary>");
        using (writer.Block(Header()))
        {
            if (!_type.IsValueType)
            {
                using (writer.Block("if (subject is null)"))
                {
                    writer.Line("return;");
                }

                writer.Line();
            }

            DerivedDispatch.Write(writer, plan, derived => "ErasePersonalData(derived" + Arguments(derived) + ")", returnsValue: false);
            if (plan.Members.Any(member => member.Action == ErasureAction.KeyedHash))
            {
                writer.Line("key ??= global::System.Guid.NewGuid().ToByteArray();");
            }

            PathWriter.Open(writer, _type);
            var navigations = new NavigationEraser(writer, _locals);
            foreach (var navigation in _type.Navigations)
            {
                navigations.Write(navigation.MethodName, navigation.Routes, navigation.Value);
            }

            foreach (var member in plan.Members)
            {
                WriteMember(member);
            }

            if (_type.BaseCompanion is not null)
            {
                writer.Line(_type.BaseCompanion + ".ErasePersonalData(subject);");
            }

            PathWriter.Close(writer, _type);
        }

        writer.Line();
    }

    private string Arguments(DerivedType derived) => _type.TakesPath
        ? (derived.TakesKey ? ", key" : "") + (derived.TakesPath ? ", path" : "")
        : "";

    private void WriteMember(MemberPlan plan)
    {
        var member = plan.Member;
        writer.Line("// " + DocumentationText.Escape(plan.Comment));
        switch (plan.Action)
        {
            case ErasureAction.None or ErasureAction.Keep or ErasureAction.NotStored:
                break;
            case ErasureAction.SetNull or ErasureAction.SetNeutral or ErasureAction.SetConstant:
                writer.Line(member.Routes.Writing("subject", ErasureExpression.Constant(member, plan.Action)));
                break;
            case ErasureAction.Clear:
                WriteClear(member);
                break;
            case ErasureAction.Custom:
                writer.Line(member.Routes.Writing("subject", member.Hook + "(" + member.Routes.Reading("subject") + ")"));
                break;
            default:
                WriteTransformation(member, plan.Action);
                break;
        }
    }

    // An array is an ICollection<T> too, and refuses.
    private void WriteClear(RightsMember member)
    {
        if (!member.Value.IsInterface)
        {
            writer.Line(member.Routes.Reading("subject") + "?.Clear();");
            return;
        }

        var value = _locals.New(member.MethodName);
        using (writer.Block("if (" + member.Routes.Reading("subject") + " is { IsReadOnly: false } " + value + ")"))
        {
            writer.Line(value + ".Clear();");
        }

        if (member.Neutral is not null && member.Routes.Write != AccessRoute.None)
        {
            using (writer.Block("else"))
            {
                writer.Line(member.Routes.Writing("subject", member.Neutral));
            }
        }
    }

    private void WriteTransformation(RightsMember member, ErasureAction action)
    {
        var value = _locals.New(member.MethodName);
        using (writer.Block("if (" + member.Routes.Reading("subject") + " is { } " + value + ")"))
        {
            writer.Line(member.Routes.Writing("subject", ErasureExpression.Transformation(member, action, value)));
        }
    }

    private void WriteOutcomes()
    {
        writer.Line("/// <summary>What erasure does to a member (clauses R-ERASE, T-PERIOD, P-ANON).</summary>");
        using (writer.Block("public static global::Emojoi.PersonalData.ErasureOutcome ErasureOutcomeOf(string member) => member switch", "};"))
        {
            foreach (var member in plan.Members)
            {
                writer.Line(TypeText.Literal(member.Member.Name) + " => global::Emojoi.PersonalData.ErasureOutcome." + member.Outcome + ",");
            }

            writer.Line("_ => " + (_type.BaseCompanion is null
                ? "global::Emojoi.PersonalData.ErasureOutcome.NotErased,"
                : _type.BaseCompanion + ".ErasureOutcomeOf(member),"));
        }

        writer.Line();
    }
}

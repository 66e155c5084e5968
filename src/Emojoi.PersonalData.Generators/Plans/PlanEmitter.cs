using Emojoi.PersonalData.Generators.Rights;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>Writes the class that holds the plan of a context (clauses R-ACCESS, R-CORRECT, R-ERASE).</summary>
internal sealed class PlanEmitter
{
    private const string Rights = "global::Emojoi.PersonalData.Rights.";
    private const string Vocabulary = "global::Emojoi.PersonalData.";

    private readonly SourceWriter _writer = new();
    private readonly ContextPlan _plan;

    private PlanEmitter(ContextPlan plan) => _plan = plan;

    /// <summary>The file.</summary>
    public static SourceText Emit(ContextPlan plan)
    {
        var emitter = new PlanEmitter(plan);
        emitter.Write();
        return emitter._writer.ToSourceText();
    }

    private void Write()
    {
        var context = _plan.Context;
        _writer.WriteFileHeader(nullable: true);
        _writer.Line("[assembly: " + Rights + "PersonalDataPlanAttribute(typeof(" + context.Type + "), typeof(" + context.Holder + "))]").Line();
        _writer.InNamespace(context.Namespace, () => WriteClass(context));
    }

    private void WriteClass(PlannedContext context)
    {
        _writer.Line("/// <summary>What <c>" + DocumentationText.Escape(context.Title) + "</c> holds about people, and how its people correct it.</summary>");
        _writer.WriteGeneratedCode();
        _writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (_writer.Block((context.IsPublic ? "public" : "internal") + " static partial class " + TypeText.Identifier(context.ClassName)))
        {
            WritePlan(context);
            for (var i = 0; i < context.Entities.Count; i++)
            {
                WriteEntity(context.Entities[i], _plan.Members[i]);
            }

            new RectifierEmitter(_writer, _plan).Write();
        }
    }

    private void WritePlan(PlannedContext context)
    {
        _writer.Line("/// <summary>The plan, in order of erasure: what refers to others before what it refers to, people last.</summary>");
        using (_writer.Block("public static " + Rights + "PersonalDataPlan Plan { get; } = new " + Rights + "PersonalDataPlan(" + TypeText.Literal(_plan.Policy) + ", new " + Rights + "SubjectPlan[]", "},"))
        {
            foreach (var subject in context.Subjects)
            {
                _writer.Line("new " + Rights + "SubjectPlan(" + TypeText.Literal(subject.Id.Value!) + ", typeof(" + subject.Type + "), " + Texts(subject.Key) + "),");
            }
        }

        using (_writer.Block("new " + Rights + "EntityPlan[]", "});"))
        {
            foreach (var entity in context.Entities)
            {
                _writer.Line("Of" + entity.MethodName + "(),");
            }
        }

        _writer.Line();
    }

    private void WriteEntity(PlannedEntity entity, EquatableArray<DecidedMember> members)
    {
        _writer.Line("private static " + Rights + "EntityPlan Of" + entity.MethodName + "() => new " + Rights + "EntityPlan(");
        _writer.Line("    typeof(" + entity.Type + "),");
        using (_writer.Block("    new " + Rights + "SubjectPath[]", "},"))
        {
            foreach (var path in entity.Paths)
            {
                _writer.Line(Path(path) + ",");
            }
        }

        using (_writer.Block("    new " + Rights + "MemberPlan[]", "},"))
        {
            foreach (var member in members)
            {
                WriteMember(member);
            }
        }

        _writer.Line("    " + Text(entity.CollectedAt) + ",");
        _writer.Line("    " + Text(entity.LastUsedAt) + ");");
        _writer.Line();
    }

    private static string Path(PlannedPath path) =>
        "new " + Rights + "SubjectPath(" + TypeText.Literal(path.Subject.Value!) + ", " + Vocabulary + "SubjectRole." + path.Role + ", "
        + Steps(path.Steps) + ", " + Texts(path.Key) + (path.Part is null ? ")" : ", " + TypeText.Literal(path.Part) + ")");

    private static string Steps(EquatableArray<PlannedStep> steps) => steps.Count == 0
        ? "global::System.Array.Empty<" + Rights + "PathStep>()"
        : "new " + Rights + "PathStep[] { " + string.Join(", ", steps.Select(step =>
            "new " + Rights + "PathStep(" + Rights + "PathStepKind." + step.Kind + ", typeof(" + step.Type + "), " + TypeText.Literal(step.Member) + ")")) + " }";

    private void WriteMember(DecidedMember member)
    {
        var plan = "new " + Rights + "MemberPlan(" + Texts(member.Member.Path) + ", " + TypeText.Literal(member.Category) + ", " + TypeText.Literal(member.Purpose) + ", "
            + TypeText.Literal(member.Retention) + ", " + Vocabulary + "ErasureOutcome." + member.Outcome + ", " + Vocabulary + "ErasureStrategy." + member.Strategy + ")";
        var more = More(member).ToArray();
        if (more.Length == 0)
        {
            _writer.Line(plan + ",");
            return;
        }

        using (_writer.Block(plan, "},"))
        {
            foreach (var line in more)
            {
                _writer.Line(line + ",");
            }
        }
    }

    private static IEnumerable<string> More(DecidedMember member)
    {
        if (member.Member.ErasedValue is { } constant && member.Uses("Constant"))
        {
            yield return "ErasedValue = " + constant;
        }

        if (member.Uses("Truncate"))
        {
            yield return "Length = " + TypeText.Number(member.Member.Erasure.Length);
        }

        if (member.Member.Custom is { } custom && member.Uses("Custom"))
        {
            yield return "Custom = " + custom;
        }

        if (member.CanRectify)
        {
            yield return "Rectifiable = true";
        }

        if (member.NamesBlob)
        {
            yield return "NamesBlob = true";
        }

        if (member.Period is not null)
        {
            yield return "Period = " + TypeText.Literal(member.Period);
            yield return "From = " + Text(member.From);
        }

        if (member.Until is not null)
        {
            yield return "Until = " + TypeText.Literal(member.Until);
        }

        if (member.Law is not null)
        {
            yield return "Law = " + TypeText.Literal(member.Law);
        }

        if (member.AtEnd is not null)
        {
            yield return "AtEnd = " + Vocabulary + "ErasureStrategy." + member.AtEnd;
        }

        if (member.AtEnd is not null && member.AtEndOutcome != "Erased")
        {
            yield return "AtEndOutcome = " + Vocabulary + "ErasureOutcome." + member.AtEndOutcome;
        }
    }

    private static string Texts(EquatableArray<string> texts) => texts.Count == 0
        ? "global::System.Array.Empty<string>()"
        : "new string[] { " + string.Join(", ", texts.Select(TypeText.Literal)) + " }";

    private static string Text(string? text) => text is null ? "null" : TypeText.Literal(text);
}

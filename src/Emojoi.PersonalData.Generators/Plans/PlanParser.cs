using System.Collections.Immutable;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>Reads a context and its entities.</summary>
internal static class PlanParser
{
    private const string PlanType = "Emojoi.PersonalData.Rights.PersonalDataPlan";

    /// <summary>The context as the emitter needs it; <c>null</c> where the type is none, or generated code cannot name it.</summary>
    public static PlannedContext? Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type is not { IsAbstract: false, IsStatic: false }
            || !ContextSets.IsContext(type)
            || TypeText.Parameters(type).Count > 0
            || !MemberAccess.CanName(type, compilation.Assembly)
            || !Vocabulary.IsReferencedBy(compilation)
            || compilation.FindType(PlanType) is null)
        {
            return null;
        }

        var model = EntityModel.Of(type, compilation, cancellation);
        var entities = EntityOrder.Of(model).Where(entity => entity.IsPersonal || entity.Paths.Count > 0).ToArray();
        return new PlannedContext
        {
            HintName = HintName.Of(type, "PersonalDataPlan"),
            Namespace = TypeText.NamespaceOf(type),
            ClassName = CompanionName.Of(type),
            IsPublic = RightsParser.IsPublic(type),
            Type = TypeText.Bare(type),
            Title = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            Holder = ShapeParser.Companion(type),
            Subjects = new(SubjectsOf(model, entities, compilation, cancellation).ToImmutableArray()),
            Entities = new EntityParser(compilation, cancellation).Parse(entities),
        };
    }

    /// <summary>The roots that paths lead to; the entities that stand for a root that has no rows itself.</summary>
    private static IEnumerable<PlannedSubject> SubjectsOf(EntityModel model, Entity[] entities, Compilation compilation, CancellationToken cancellation) =>
        from root in entities.SelectMany(entity => entity.Paths).Select(path => path.Subject).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        where Vocabulary.Has(root, Vocabulary.DataSubject)
        from type in RowsOf(root, model)
        where MemberAccess.CanName(type, compilation.Assembly)
        let name = TypeText.Bare(type)
        orderby name
        select new PlannedSubject(IdText.Of(SubjectTypes.IdOf(root, cancellation)), name, new(SubjectKeys.NamesOf(type).ToImmutableArray()));

    private static INamedTypeSymbol[] RowsOf(INamedTypeSymbol root, EntityModel model)
    {
        if (model.Find(root) is not null)
        {
            return [root];
        }

        var derived = model.Entities
            .Where(entity => entity.Base is null && SymbolEqualityComparer.Default.Equals(SubjectTypes.RootOf(entity.Type), root))
            .Select(entity => entity.Type)
            .ToArray();
        return derived.Length > 0 ? derived : [root];
    }
}

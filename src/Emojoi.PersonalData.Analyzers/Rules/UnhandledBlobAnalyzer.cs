using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3008: a path, URL or blob name whose content is personal, with no blob handler.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnhandledBlobAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnhandledBlob,
        title: "Personal content outside of the database has no handler",
        messageFormat: "'{0}' only names what the privacy policy calls '{1}', and nothing here deletes or exports what it names: erased rows leave the content behind; implement IBlobStore over where it lies, and register it (R-ERASE)",
        severity: DiagnosticSeverity.Warning,
        description: "A picture, a recording or a file lies where the database does not reach. Erasing the row that names it leaves it there, for whoever has the address.",
        clauses: ["R-ERASE"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (TestProject.Is(start.Options)
            || PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is not { } policy
            || !VocabularyUse.Of(start.Compilation, start.CancellationToken).HasTags)
        {
            return;
        }

        var handlers = new BlobHandlers(start.Compilation, start.CancellationToken);
        if (handlers.AreInUse)
        {
            var kept = new KeptTypes(start.Compilation);
            var rows = new Lazy<ILookup<ISymbol?, (Entity, Location)>>(() => OfOtherProjects(start.Compilation));
            start.RegisterSymbolAction(symbol => CheckMember(symbol, policy, handlers, kept), SymbolKind.Property, SymbolKind.Field);
            start.RegisterSymbolAction(symbol => CheckRows(symbol, policy, handlers, rows.Value), SymbolKind.NamedType);
        }
    }

    private static void CheckMember(SymbolAnalysisContext context, PolicyContext policy, BlobHandlers handlers, KeptTypes kept)
    {
        var member = context.Symbol;
        if (PersonalMembers.IsValueMember(member)
            && StoredMember.IsKept(member)
            && CategoryOf(member, PersonalMembers.AnnotationsOf(member, context.CancellationToken), policy) is { } category
            && member.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type
            && kept.Contain(type)
            && !handlers.Exist)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, member.Locations[0], SymbolNames.Display(member), category));
        }
    }

    private static void CheckRows(SymbolAnalysisContext context, PolicyContext policy, BlobHandlers handlers, ILookup<ISymbol?, (Entity, Location)> rows)
    {
        foreach (var (row, place) in rows[context.Symbol])
        {
            var (name, category) = row.RowMembers
                .Select(member => (Name: SymbolNames.Display(member.Symbol), Category: CategoryOf(member.Symbol, member.Annotations, policy)))
                .FirstOrDefault(found => found.Category is not null);
            if (category is not null && !handlers.Exist)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, name, category));
            }
        }
    }

    /// <summary>The rows that projects declare which do not use the runtime: they cannot say it themselves.</summary>
    private static ILookup<ISymbol?, (Entity, Location)> OfOtherProjects(Compilation compilation)
    {
        var places = new EntityPlaces(compilation);
        return places.Of(EntityModel.Of(compilation).Entities.Where(entity => !entity.Type.IsAbstract && !places.IsOwn(entity) && !BlobHandlers.AreInUseIn(entity.Type.ContainingAssembly)));
    }

    /// <summary>The category of the content that a member names, where its own name or the category's speaks of media.</summary>
    private static string? CategoryOf(ISymbol member, ImmutableArray<PersonalDataAnnotation> annotations, PolicyContext policy) => BlobMembers.MayBe(member)
        ? annotations.Select(policy.CategoryOf).FirstOrDefault(category => category is not null && BlobMembers.IsMedia(member.Name, category.Id, category.Title))?.Id
        : null;
}

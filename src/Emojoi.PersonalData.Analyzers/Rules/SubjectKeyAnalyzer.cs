using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3003: a data subject without a key, or a reference that does not fit the key.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SubjectKeyAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.SubjectKey,
        title: "A data subject cannot be found by its key",
        messageFormat: "'{0}' {1}; {2} (R-ACCESS)",
        severity: DiagnosticSeverity.Warning,
        description: "The policy promises each person access to their data, which is found by the key of the data subject; without a key that fits, access and erasure miss records.",
        clauses: ["R-ACCESS"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is { } policy)
        {
            start.RegisterSymbolAction(symbol => CheckSubject(symbol, policy), SymbolKind.NamedType);
            start.RegisterSymbolAction(CheckReferences, SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
        }
    }

    private static void CheckSubject(SymbolAnalysisContext context, PolicyContext policy)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Vocabulary.Find(type, Vocabulary.DataSubject).FirstOrDefault() is not { } attribute)
        {
            return;
        }

        CheckId(context, attribute, policy);
        if (SubjectKeys.AllOf(type).Count == 0 && !type.IsAbstract)
        {
            Report(context, type.Locations[0], null, "is a data subject of the privacy policy and has no key", "mark the member that identifies a person with [SubjectKey]");
        }
    }

    private static void CheckId(SymbolAnalysisContext context, AttributeData attribute, PolicyContext policy)
    {
        var subjects = policy.Policy.Subjects;
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Primitive, Value: string id }] || subjects.Contains(id) || !subjects.IsReadable)
        {
            return;
        }

        var nearest = NearestId.Find(id, [.. subjects.Select(subject => subject.Id)]);
        var hint = nearest is null ? "" : $" (did you mean '{nearest}'?)";
        Report(context, LocationOf(context, attribute), nearest, $"is data subject '{id}', which the privacy policy does not define{hint}", "name a defined subject or add it to the policy");
    }

    private static void CheckReferences(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (Vocabulary.Is(attribute.AttributeClass, Vocabulary.SubjectReference)
                && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol { TypeKind: not TypeKind.Error } subject }])
            {
                CheckReference(context, attribute, subject);
            }
        }
    }

    private static void CheckReference(SymbolAnalysisContext context, AttributeData attribute, ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol subject || !PersonalMembers.IsSubject(subject))
        {
            Report(context, LocationOf(context, attribute), null, $"refers to '{Short(type)}', which is no data subject", "refer to a type with [DataSubject], which the privacy policy names");
        }
        else if (SubjectKeys.AllOf(subject) is { Count: > 0 } key && TypeOf(context.Symbol) is { } held && !key.Any(part => SubjectKeys.Fits(held, subject, PlainMembers.TypeOf(part), context.Compilation)))
        {
            var parts = FlowNames.List(key.Select(part => $"'{SymbolNames.Display(part)}' of type '{Short(PlainMembers.TypeOf(part))}'"), "or");
            Report(context, LocationOf(context, attribute), null, $"is of type '{Short(held)}', which does not fit the key {parts}", "give both one type, so that access finds the record");
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static Location LocationOf(SymbolAnalysisContext context, AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is AttributeSyntax syntax
            ? (syntax.ArgumentList?.Arguments.FirstOrDefault()?.Expression ?? (SyntaxNode)syntax).GetLocation()
            : context.Symbol.Locations[0];

    private static void Report(SymbolAnalysisContext context, Location location, string? suggestion, string problem, string advice)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            location,
            suggestion is null ? properties : properties.Add(DiagnosticProperties.Suggestion, suggestion),
            SymbolNames.Display(context.Symbol),
            problem,
            advice));
    }
}

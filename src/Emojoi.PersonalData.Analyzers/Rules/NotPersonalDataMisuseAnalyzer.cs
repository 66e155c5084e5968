using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Detection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1009: a <c>[NotPersonalData]</c> that answers nothing: empty, contradicted or not needed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotPersonalDataMisuseAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.NotPersonalDataMisuse,
        title: "[NotPersonalData] answers nothing",
        messageFormat: "[NotPersonalData] on '{0}' {1}; {2} (P-MINIMISE)",
        severity: DiagnosticSeverity.Warning,
        description: "[NotPersonalData] is what the privacy officer reads in place of a declaration; an empty, contradicted or needless one hides data or wastes their time.",
        clauses: ["P-MINIMISE"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSymbolAction(
            Check, SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method, SymbolKind.Parameter);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        foreach (var attribute in Declaration.AttributesOf(context.Symbol))
        {
            if (Vocabulary.Is(attribute.AttributeClass, Vocabulary.NotPersonalData)
                && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is AttributeSyntax syntax)
            {
                Check(context, attribute, syntax);
            }
        }
    }

    private static void Check(SymbolAnalysisContext context, AttributeData attribute, AttributeSyntax syntax)
    {
        if (IsDeclared(context.Symbol))
        {
            Report(context, syntax, DiagnosticProperties.Contradicted, "contradicts its [PersonalData]", "keep the one that is true, because the privacy policy covers what is declared only");
        }
        else if (HasNoReason(attribute))
        {
            Report(
                context,
                syntax.ArgumentList?.Arguments.FirstOrDefault() ?? (SyntaxNode)syntax,
                DiagnosticProperties.EmptyReason,
                "gives no reason",
                "say why it is not personal, because the privacy policy promises that nothing undeclared is collected");
        }
        else if (IsNeedless(context))
        {
            Report(context, syntax, DiagnosticProperties.NotNeeded, "is not needed, because nothing about it looks like personal data to the privacy policy's rules", "remove it");
        }
    }

    /// <summary>A record's positional parameter and its property are one member, wherever the two attributes are written.</summary>
    private static bool IsDeclared(ISymbol symbol) =>
        Declaration.AttributesOf(symbol).Any(attribute => Vocabulary.Is(attribute.AttributeClass, Vocabulary.PersonalData))
        || Twin(symbol) is { } twin && Vocabulary.Has(twin, Vocabulary.PersonalData);

    private static ISymbol? Twin(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => Vocabulary.PositionalParameter(property),
        IParameterSymbol parameter => PositionalProperty(parameter),
        _ => null,
    };

    private static IPropertySymbol? PositionalProperty(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type }
            ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property =>
                SymbolEqualityComparer.Default.Equals(Vocabulary.PositionalParameter(property), parameter))
            : null;

    private static bool HasNoReason(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive } reason] && string.IsNullOrWhiteSpace(reason.Value as string);

    /// <summary>Only what EPD1001 looks at can be needless; where the detector is in doubt, the answer stands.</summary>
    private static bool IsNeedless(SymbolAnalysisContext context)
    {
        var detector = new PersonalDataDetector(DetectionOptions.Read(
            context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Symbol.Locations[0].SourceTree!)));
        return context.Symbol switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type => IsUnrelated(type, detector),
            IParameterSymbol parameter => PositionalProperty(parameter) is { } property && IsUnrelated(property, detector),
            { IsStatic: false } and (IPropertySymbol or IFieldSymbol) => IsUnrelated(context.Symbol, detector),
            _ => false,
        };
    }

    private static bool IsUnrelated(INamedTypeSymbol type, PersonalDataDetector detector)
    {
        var members = type.GetMembers().Where(member => !member.IsImplicitlyDeclared && member is IPropertySymbol or IFieldSymbol).ToList();
        return members.Count > 0
            && members.TrueForAll(member => IsUnrelated(member, detector))
            && type.GetTypeMembers().IsEmpty;
    }

    private static bool IsUnrelated(ISymbol member, PersonalDataDetector detector) =>
        MemberFactsReader.Read(member, MemberFactsReader.Read(member.ContainingType)) is { } facts && detector.IsUnrelated(facts);

    private static void Report(SymbolAnalysisContext context, SyntaxNode place, string kind, string problem, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            place.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Kind, kind),
            SymbolNames.Display(context.Symbol),
            problem,
            advice));
}

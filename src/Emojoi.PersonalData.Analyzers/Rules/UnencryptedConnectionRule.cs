using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2010, its other half: a constant connection string that turns encryption off, in a project that holds personal data.</summary>
public sealed class UnencryptedConnectionRule : IDeclarationRule
{
    private static readonly HashSet<string> Parameters = new(StringComparer.OrdinalIgnoreCase) { "connectionString", "configuration", "nameOrConnectionString" };

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor { get; } = Rule.Describe(
        id: RuleIds.UnencryptedChannel,
        title: UnencryptedChannelRule.Title,
        messageFormat: "The connection to '{0}' is not encrypted ({1}), and this project holds personal data that goes over it; leave encryption on (P-TRANSIT)",
        severity: DiagnosticSeverity.Warning,
        description: UnencryptedChannelRule.Description,
        clauses: ["P-TRANSIT"]);

    /// <inheritdoc/>
    public void Watch(CompilationStartAnalysisContext start, FlowPolicy policy)
    {
        if (VocabularyUse.Of(start.Compilation, start.CancellationToken).HasTags)
        {
            start.RegisterOperationAction(Report, OperationKind.Argument);
        }
    }

    private void Report(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { } parameter && Parameters.Contains(parameter.Name)
            && argument.Value.ConstantValue is { HasValue: true, Value: string text }
            && ConnectionText.Unencrypted(text) is var (host, setting))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, argument.Value.Syntax.GetLocation(), host, setting));
        }
    }
}

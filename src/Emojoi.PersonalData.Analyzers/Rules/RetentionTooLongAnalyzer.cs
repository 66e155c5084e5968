using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1006: a member is kept longer than its purpose allows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionTooLongAnalyzer() : DeclarationAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.RetentionTooLong,
        title: "Personal data is kept longer than its purpose allows",
        messageFormat: "'{0}' is kept under '{1}' ({2}), but purpose '{3}' allows '{4}' ({5}) at the longest; name that retention or a shorter one (T-PERIOD)",
        severity: DiagnosticSeverity.Warning,
        description: "A purpose names the longest retention that the policy promises for it; data that outlives its purpose is kept for none.",
        clauses: ["T-PERIOD"]);

    private protected override void Check(Declaration declaration, PolicyContext policy)
    {
        var annotation = declaration.Annotation;
        var retentions = policy.Policy.Retentions;
        if (policy.PurposeOf(annotation) is not { } purpose
            || retentions.Find(purpose.Retention?.Value) is not { } limit
            || retentions.Find(annotation.Retention?.Resolve(policy.Retentions)) is not { } named
            || !RetentionOrder.IsLonger(named, limit))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Purpose, purpose.Id)
            .Add(DiagnosticProperties.Suggestion, limit.Id);
        declaration.Report(annotation.Retention, properties, named.Id, Period(named), purpose.Id, limit.Id, Period(limit));
    }

    private static string Period(Retention retention) =>
        retention.For is { } duration ? $"{duration} from {retention.From}" : $"until {retention.Until}";
}

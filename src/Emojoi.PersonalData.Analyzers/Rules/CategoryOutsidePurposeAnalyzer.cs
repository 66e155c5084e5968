using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1005: the policy does not list this category for this purpose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CategoryOutsidePurposeAnalyzer() : DeclarationAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.CategoryOutsidePurpose,
        title: "The privacy policy does not list this category for this purpose",
        messageFormat: "'{0}' declares category '{1}' for purpose '{2}', for which the privacy policy lists {3}; add the category to the purpose or name another purpose (C-PURPOSE)",
        severity: DiagnosticSeverity.Warning,
        description: "A purpose may use the categories that the policy lists for it; any other use needs consent first.",
        clauses: ["C-PURPOSE"]);

    private const int NamedInMessage = 5;

    private protected override void Check(Declaration declaration, PolicyContext policy)
    {
        var annotation = declaration.Annotation;
        if (policy.CategoryOf(annotation) is not { } category || policy.PurposeOf(annotation) is not { } purpose || purpose.Uses(category.Id))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Category, category.Id)
            .Add(DiagnosticProperties.Purpose, purpose.Id);
        if (policy.Policy.Purposes.FirstOrDefault(other => other.Uses(category.Id)) is { } fitting)
        {
            properties = properties.Add(DiagnosticProperties.Suggestion, fitting.Id);
        }

        declaration.Report(annotation.Purpose, properties, category.Id, purpose.Id, Listed([.. purpose.Categories.Select(c => c.Category.Value)]));
    }

    private static string Listed(string[] ids) => ids.Length switch
    {
        0 => "no category",
        <= NamedInMessage => "only '" + string.Join("', '", ids) + "'",
        _ => "only '" + string.Join("', '", ids.Take(NamedInMessage)) + $"' and {ids.Length - NamedInMessage} more",
    };
}

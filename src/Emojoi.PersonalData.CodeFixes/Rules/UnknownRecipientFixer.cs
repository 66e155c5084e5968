using System.Composition;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2002: declares the recipient in the policy, with what it gets and what for; the regions are for a person to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownRecipientFixer))]
[Shared]
public sealed class UnknownRecipientFixer() : SourceFixer(RuleIds.UnknownRecipient)
{
    private const string Declare = RuleIds.UnknownRecipient + ".Declare";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        var host = problem.Property(DiagnosticProperties.Host);
        var space = problem.Property(DiagnosticProperties.Namespace);
        var id = problem.Property(DiagnosticProperties.Recipient) ?? IdOf(host ?? space ?? "");
        var recipient = new NewRecipient
        {
            Categories = problem.Ids(DiagnosticProperties.Categories),
            Purposes = problem.Ids(DiagnosticProperties.Purposes),
            Hosts = host is null ? [] : [host],
            Namespaces = space is null ? [] : [space],
        };

        // Where Fix All declared it for another flow already, what this one brings is added.
        if (problem.Policy?.Fix(
            $"Declare recipient '{id}' in the privacy policy",
            Declare,
            [(text, result) => PolicyEditor.AddRecipient(text, result, id, recipient), .. RecipientEdits.Entitle(problem, id)]) is { } fix)
        {
            yield return fix;
        }
    }

    /// <summary>An id made of a host or a namespace: <c>api.mailer.example</c> is <c>api-mailer-example</c>.</summary>
    private static string IdOf(string name)
    {
        var words = new string([.. name.ToLowerInvariant().Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join("-", words);
        return id.Length > 0 && char.IsDigit(id[0]) ? "host-" + id : id;
    }
}

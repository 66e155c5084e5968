using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>Makes the descriptors of the rules, so that all have a help link and name their clauses the same way.</summary>
public static class Rule
{
    /// <summary>Prefix of the custom tags that name the clauses a rule protects.</summary>
    public const string ClauseTag = "Clause:";

    private const string Category = "Privacy";
    private const string HelpLinkBase = "https://github.com/emojoi/Emojoi.PersonalData/blob/main/docs/rules/";

    /// <summary>Describes a rule.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">What it finds, in a few words.</param>
    /// <param name="messageFormat">What was found, what the policy says, what to do; the clause at the end.</param>
    /// <param name="severity">Default severity; what is hidden is a fact for reports, and on only where somebody asks for it.</param>
    /// <param name="description">Why the policy cares.</param>
    /// <param name="clauses">Ids of the clauses.</param>
    /// <param name="tags">Well-known tags, such as <see cref="WellKnownDiagnosticTags.CompilationEnd"/>.</param>
    public static DiagnosticDescriptor Describe(
        string id,
        string title,
        string messageFormat,
        DiagnosticSeverity severity,
        string description,
        string[] clauses,
        params string[] tags) =>
        new(id, title, messageFormat, Category, severity, isEnabledByDefault: severity != DiagnosticSeverity.Hidden, description, HelpLinkBase + id + ".md", [.. clauses.Select(clause => ClauseTag + clause), .. tags]);
}

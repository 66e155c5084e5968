using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>
/// The rules on the policy file that a generator reports too: where the file's constants are missing, the code that uses them does
/// not compile, and the compiler stops before it asks an analyzer why.
/// </summary>
public static class PolicyRules
{
    /// <summary>EPD0001: code declares personal data, and there is no policy to hold it to, or more than one.</summary>
    public static DiagnosticDescriptor MissingPolicy { get; } = Rule.Describe(
        id: RuleIds.MissingPolicy,
        title: "Personal data is declared without one privacy policy",
        messageFormat: "The project {0}: {1} (R-READ)",
        severity: DiagnosticSeverity.Error,
        description: "Declarations name ids of the privacy policy; without exactly one policy file nothing can be held to it.",
        clauses: ["R-READ"],
        tags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>EPD0002: the policy file breaks its format.</summary>
    public static DiagnosticDescriptor UnreadablePolicy { get; } = Rule.Describe(
        id: RuleIds.UnreadablePolicy,
        title: "The privacy policy is not readable",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Error,
        description: "What the policy file says outside its format holds nobody to anything: rules, generated code and the published policy page would each read something else.",
        clauses: ["R-READ", "C-PROFILE", "C-KEEP", "C-PURPOSE", "S-PARTNER", "P-REGION", "K-COOKIE", "R-ANSWER", "S-DISCLOSE"]);

    /// <summary>EPD0001 for a project with these policy files, whose number is not one.</summary>
    public static Diagnostic NotOnePolicy(Location? place, IReadOnlyList<string> paths) => paths.Count == 0
        ? Diagnostic.Create(
            MissingPolicy,
            place,
            $"declares personal data and has no {PolicyFile.DefaultName}",
            "add one at or above the project, or name it in the MSBuild property PersonalDataPolicyFile")
        : Diagnostic.Create(
            MissingPolicy,
            place,
            $"has {paths.Count} policy files ({string.Join(", ", paths.OrderBy(path => path, StringComparer.Ordinal))})",
            "keep the one that is published");
}

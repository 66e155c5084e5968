using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>The policy file of a project, as a document that a fix can change.</summary>
internal static class PolicyDocument
{
    /// <summary>The document of the project's one policy file, or <c>null</c> where there is none, or more than one (EPD0001).</summary>
    public static TextDocument? Find(Project project)
    {
        var options = project.AnalyzerOptions;
        return PolicyFile.Candidates(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider) is [var only]
            ? project.AdditionalDocuments.FirstOrDefault(document => HasPath(document, only.Path))
            : null;
    }

    /// <summary>Whether a diagnostic in an additional file is located in this document.</summary>
    public static bool IsAt(TextDocument document, Location location) =>
        location.Kind == LocationKind.ExternalFile && HasPath(document, location.GetLineSpan().Path);

    private static bool HasPath(TextDocument document, string path) =>
        string.Equals(document.FilePath ?? document.Name, path, StringComparison.Ordinal);
}

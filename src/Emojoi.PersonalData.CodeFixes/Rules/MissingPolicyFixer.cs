using System.Composition;
using System.Globalization;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD0001: creates a policy file to start with, beside the project file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingPolicyFixer))]
[Shared]
public sealed class MissingPolicyFixer() : RuleFixer(RuleIds.MissingPolicy)
{
    private const string Create = RuleIds.MissingPolicy + ".Create";

    internal override Task<IReadOnlyList<Fix>> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var project = document.Project;
        var options = project.AnalyzerOptions;

        // Where there are several, none is missing: which one holds is for the project to say.
        if (!PolicyFile.Candidates(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider).IsEmpty)
        {
            return Task.FromResult<IReadOnlyList<Fix>>([]);
        }

        var path = Path.Combine(Path.GetDirectoryName(project.FilePath ?? document.FilePath) ?? "", StarterPolicy.FileName);
        return Task.FromResult<IReadOnlyList<Fix>>(
        [
            new($"Create a {StarterPolicy.FileName} to start with", Create)
            {
                NewFiles = [(project.Id, path, StarterPolicy.Create(project.AssemblyName, Today()))],
            },
        ]);
    }

#pragma warning disable RS0030 // Somebody asks for the file now: its first version holds from today, and no build depends on it.
    private static string Today() => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
#pragma warning restore RS0030
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files of a project, so that the rules find here what they find in a build.</summary>
internal sealed class CodeConfiguration : AnalyzerConfigOptionsProvider
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];
    private readonly AnalyzerConfigSet _set;

    private CodeConfiguration(AnalyzerConfigSet set)
    {
        _set = set;
        GlobalOptions = new Options(set.GlobalConfigOptions.AnalyzerOptions);
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>The severities and marks of files, as the compilation asks for them.</summary>
    public SyntaxTreeOptionsProvider TreeOptions => new Severities(_set);

    /// <summary>Reads the files at and above the folders of a project's sources.</summary>
    public static CodeConfiguration Read(IEnumerable<string> sources)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            for (var folder = Path.GetDirectoryName(source); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        var files = folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Where(File.Exists).Order(StringComparer.Ordinal);
        return new CodeConfiguration(AnalyzerConfigSet.Create(files.Select(Parse).ToList()));
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private static AnalyzerConfig Parse(string path) => AnalyzerConfig.Parse(SourceText.From(InputFile.Access(path, () => File.ReadAllText(path))), path);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class Severities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value)
                ? value == "true" ? GeneratedKind.MarkedGenerated : value == "false" ? GeneratedKind.NotGenerated : GeneratedKind.Unknown
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}

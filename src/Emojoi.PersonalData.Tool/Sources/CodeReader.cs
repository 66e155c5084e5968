using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>
/// Reads the code of projects and of those that they refer to, without MSBuild: names resolve as far as they do, and code that does not compile is
/// read as far as it goes.
/// </summary>
internal sealed class CodeReader
{
    private readonly Dictionary<string, ProjectFile> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ProjectCode>> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beingRead = new(StringComparer.Ordinal);

    /// <summary>How many C# files were read, those of the projects referred to included.</summary>
    public int FileCount { get; private set; }

    /// <summary>A project file.</summary>
    public ProjectFile Project(string path) =>
        _projects.TryGetValue(path, out var known) ? known : _projects[path] = ProjectFile.Read(path);

    /// <summary>A project's code: for each target framework where the code asks for it by <c>#if</c>, else once.</summary>
    public IReadOnlyList<ProjectCode> Read(string path)
    {
        if (_codes.TryGetValue(path, out var known))
        {
            return known;
        }

        // A reference to a project that is being read is a circle, which no build accepts.
        if (!_beingRead.Add(path) || !File.Exists(path))
        {
            return [];
        }

        var code = Read(Project(path));
        _beingRead.Remove(path);
        return _codes[path] = code;
    }

    private List<ProjectCode> Read(ProjectFile project)
    {
        var referenced = project.References.SelectMany(reference => Read(reference).Take(1)).Select(code => code.Compilation.ToMetadataReference()).ToList();
        var texts = project.Sources().Select(path => (path, InputFile.Access(path, () => ReadText(path)))).ToList();
        FileCount += texts.Count;
        var configuration = CodeConfiguration.Read(texts.Select(text => text.path));
        var codes = new List<ProjectCode>();
        foreach (var framework in project.TargetFrameworks)
        {
            var code = Compile(project, framework, texts, referenced, configuration);
            codes.Add(code);
            if (!code.Compilation.SyntaxTrees.Any(HasConditions))
            {
                break;
            }
        }

        return codes;
    }

    private static ProjectCode Compile(
        ProjectFile project, string framework, IEnumerable<(string Path, SourceText Text)> texts, IEnumerable<MetadataReference> referenced, CodeConfiguration configuration)
    {
        var symbols = TargetSymbols.Of(framework).Concat(["DEBUG", "TRACE"]).Concat(project.Constants);
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Regular, symbols.Where(SyntaxFacts.IsValidIdentifier));
        var trees = texts.AsParallel().AsOrdered().Select(text => DeclarationsOnly.Of(CSharpSyntaxTree.ParseText(text.Text, options, text.Path))).ToList();
        var usings = string.Concat(project.Usings.Where(name => name.All(c => char.IsLetterOrDigit(c) || c is '.' or '_')).Select(name => $"global using {name};"));
        var files = References.Packages(project.Folder, framework).Append(References.Vocabulary).Concat(References.Framework);
        return new ProjectCode(
            CSharpCompilation.Create(
                project.AssemblyName,
                trees.Append(CSharpSyntaxTree.ParseText(usings, options, "Usings.g.cs")),
                References.To(files).Concat(Transitive(referenced)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true).WithSyntaxTreeOptionsProvider(configuration.TreeOptions)),
            configuration);
    }

    /// <summary>A project sees what its references refer to.</summary>
    private static IEnumerable<MetadataReference> Transitive(IEnumerable<MetadataReference> references) =>
        references.Concat(references.OfType<CompilationReference>().SelectMany(reference => reference.Compilation.References.OfType<CompilationReference>())).Distinct();

    private static SourceText ReadText(string path)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream);
    }

    private static bool HasConditions(SyntaxTree tree) =>
        tree.GetRoot() is CompilationUnitSyntax { ContainsDirectives: true } root && root.GetFirstDirective(directive => directive is IfDirectiveTriviaSyntax) is not null;
}

using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

/// <summary>A solution of projects that share a policy file, as <c>dotnet format</c> or an editor holds it, with one rule and its fixer.</summary>
internal sealed class FixerWorkspace(DiagnosticAnalyzer analyzer, CodeFixProvider fixer, string workspaceKind) : IDisposable
{
    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost, workspaceKind);
    private Solution? _solution;

    private Solution Solution => _solution ?? _workspace.CurrentSolution;

    /// <summary>Adds a project with one source file.</summary>
    public async Task AddProjectAsync(string name, string source, string? policy)
    {
        var references = await TestPlatform.Net8.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var id = ProjectId.CreateNewId(name);
        var project = ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            filePath: $"/{name}/{name}.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: references.Add(TestPlatform.Vocabulary));
        _solution = Solution.AddProject(project).AddDocument(DocumentId.CreateNewId(id), "Source.cs", SourceText.From(source), filePath: $"/{name}/Source.cs");
        if (policy is not null)
        {
            _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(id), PolicyFile.DefaultName, SourceText.From(policy), filePath: "/" + PolicyFile.DefaultName);
        }
    }

    /// <summary>The keys of the fixes that are offered for the first diagnostic.</summary>
    public async Task<IReadOnlyList<string?>> OfferedAsync() =>
        [.. (await ActionsAsync()).Select(action => action.EquivalenceKey)];

    /// <summary>The solution after the first fix of the first diagnostic.</summary>
    public async Task<Solution> FixFirstAsync() => await ChangedAsync((await ActionsAsync())[0]);

    /// <summary>The documents of the first project that each fix of each diagnostic changes, by the fix's key.</summary>
    public async Task<IReadOnlyList<(string? Key, int ChangedDocuments)>> ApplyEachAsync()
    {
        var applied = new List<(string? Key, int ChangedDocuments)>();
        var project = Solution.Projects.First();
        foreach (var diagnostic in await DiagnosticsAsync(project))
        {
            foreach (var action in await ActionsAsync(project, diagnostic))
            {
                var changes = (await ChangedAsync(action)).GetProject(project.Id)!.GetChanges(project);
                applied.Add((action.EquivalenceKey, changes.GetChangedDocuments().Count() + changes.GetChangedAdditionalDocuments().Count()));
            }
        }

        return applied;
    }

    /// <summary>The solution after Fix All in it, or <c>null</c> where there is nothing to fix.</summary>
    public async Task<Solution?> FixAllAsync(string? equivalenceKey)
    {
        var document = Solution.Projects.First().Documents.First();
        var context = new FixAllContext(
            document, fixer, FixAllScope.Solution, equivalenceKey!, fixer.FixableDiagnosticIds, new Diagnostics(this), CancellationToken.None);
        var action = await fixer.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? null : await ChangedAsync(action);
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private async Task<List<CodeAction>> ActionsAsync()
    {
        var project = Solution.Projects.First();
        return await ActionsAsync(project, (await DiagnosticsAsync(project)).First());
    }

    private async Task<List<CodeAction>> ActionsAsync(Project project, Diagnostic diagnostic)
    {
        TextDocument document = diagnostic.Location.IsInSource ? project.Documents.Single() : project.AdditionalDocuments.Single();
        var actions = new List<CodeAction>();
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers([analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class Diagnostics(FixerWorkspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await workspace.DiagnosticsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await workspace.DiagnosticsAsync(document.Project);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

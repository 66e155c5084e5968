using Emojoi.PersonalData.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>A diagnostic in a source file, and what a fixer needs of the file to answer it.</summary>
internal sealed class SourceProblem(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
{
    /// <summary>The file.</summary>
    public Document Document { get; } = document;

    /// <summary>Its tree.</summary>
    public SyntaxNode Root { get; } = root;

    /// <summary>What its names mean.</summary>
    public SemanticModel Model { get; } = model;

    /// <summary>Where the diagnostic stands.</summary>
    public TextSpan Span => diagnostic.Location.SourceSpan;

    /// <summary>The innermost node there.</summary>
    public SyntaxNode Node => Root.FindNode(Span, getInnermostNodeForTie: true);

    /// <summary>The way that data took to it, the read first; nothing where the rule does not say.</summary>
    public IReadOnlyList<Location> Path => diagnostic.AdditionalLocations;

    /// <summary>Ends the work early.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Writes names and ids that hold at this place.</summary>
    public VocabularySyntax Syntax => new(Document, Model, Span.Start);

    /// <summary>The project's policy file, or <c>null</c> where there is not one.</summary>
    public PolicyDocument? Policy => PolicyDocument.Find(Document.Project, cancellation);

    /// <summary>What the rule found out, by a key of <see cref="Semantics.DiagnosticProperties"/>; <c>null</c> where it did not.</summary>
    public string? Property(string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>The ids that the rule found out, by a key whose value lists them with commas; none where it did not.</summary>
    public IReadOnlyList<string> Ids(string key) => Property(key) is { Length: > 0 } ids ? ids.Split(',') : [];

    /// <summary>A fix in this file.</summary>
    public Fix Fix(string title, string equivalenceKey, Action<SyntaxEditor> edit) =>
        new(title, equivalenceKey) { SourceEdits = [(Document.Id, edit)] };
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>A project whose members are tagged as EPD1001 suggests, every one that has a category of the policy.</summary>
internal static class TaggedProject
{
    private const string Undeclared = "EPD1001";

    /// <summary>Tags the properties and fields that EPD1001 reports.</summary>
    /// <param name="project">The project.</param>
    /// <param name="reports">What our rules report of it.</param>
    /// <param name="tags">How many members were tagged.</param>
    public static MeasuredProject Create(MeasuredProject project, ImmutableArray<Diagnostic> reports, out int tags)
    {
        var changes = reports.Where(report => report.Id == Undeclared).Select(ToChange).OfType<(string Path, TextChange Change)>()
            .Distinct().ToLookup(change => change.Path, change => change.Change, StringComparer.Ordinal);
        tags = changes.Sum(file => file.Count());
        return new(project.Name + ", tagged", [.. project.Sources.Select(source => (source.Path, source.Text.WithChanges(changes[source.Path].OrderBy(change => change.Span.Start))))]);
    }

    private static (string Path, TextChange Change)? ToChange(Diagnostic report)
    {
        var declaration = report.Location.SourceTree!.GetRoot().FindNode(report.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return declaration is PropertyDeclarationSyntax or FieldDeclarationSyntax
            && report.Properties.TryGetValue("Category", out var category)
            && report.Properties.TryGetValue("Purpose", out var purpose)
            ? (report.Location.SourceTree.FilePath, new TextChange(new TextSpan(declaration.SpanStart, 0), $"[Emojoi.PersonalData.PersonalData(\"{category}\", \"{purpose}\")] "))
            : null;
    }
}

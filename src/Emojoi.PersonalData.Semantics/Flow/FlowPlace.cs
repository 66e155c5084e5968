using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A place in code: in this compilation, or in a referenced assembly, as recorded when that was built.</summary>
/// <param name="Syntax">The code, or <c>null</c> where it is another project's.</param>
/// <param name="Recorded">Where it was recorded to be.</param>
internal readonly record struct FlowPlace(SyntaxNode? Syntax, Location? Recorded)
{
    /// <summary>Whether the code is in this compilation, where it can be reported.</summary>
    public bool IsHere => Syntax is not null;

    /// <summary>The place, to be shown.</summary>
    public Location Location => Syntax?.GetLocation() ?? Recorded ?? Location.None;

    /// <summary>The file: for a stable order.</summary>
    public string File => Syntax?.SyntaxTree.FilePath ?? Location.GetLineSpan().Path ?? string.Empty;

    /// <summary>The position in the file: for a stable order.</summary>
    public (int Line, int Position) Start => Syntax is { } node ? (0, node.SpanStart) : (Location.GetLineSpan().StartLinePosition.Line, Location.GetLineSpan().StartLinePosition.Character);

    public static implicit operator FlowPlace(SyntaxNode syntax) => new(syntax, null);
}

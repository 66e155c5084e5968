using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>The column that holds a value, or the document that holds it.</summary>
/// <param name="Table">The table, and how its rows belong to the row.</param>
/// <param name="Column">The value's own column, or the one that holds the document.</param>
/// <param name="Document">The way within a JSON document; empty where the column holds the value itself.</param>
public sealed record MemberPlace(RowTable Table, IColumn Column, IReadOnlyList<DocumentStep> Document)
{
    /// <summary>Whether the column holds a JSON document.</summary>
    public bool IsDocument => Document.Count > 0;
}

using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;

/// <summary>A table of an export: the rows of one type, or what they own a number of.</summary>
internal sealed class ExportSection
{
    private readonly RowNode[] _properties;

    public ExportSection(
        string name, ResolvedEntity entity, IReadOnlyList<ResolvedPath> paths, IReadOnlyList<INavigation> collections, IReadOnlyList<SectionColumn> columns, string? leftOut)
    {
        Name = name;
        Entity = entity;
        Paths = paths;
        Collections = collections;
        Columns = columns;
        LeftOut = leftOut;
        for (var i = 0; i < columns.Count; i++)
        {
            columns[i].Column.Ordinal = FirstColumn + i;
        }

        _properties = RowNode.Tree(columns.Select(static column => column.Column));
    }

    /// <summary>What the export calls it.</summary>
    public string Name { get; }

    /// <summary>The type whose rows they are, or lie in.</summary>
    public ResolvedEntity Entity { get; }

    /// <summary>The ways from a row to the person; the first one is bit 0 of what columns are visible to.</summary>
    public IReadOnlyList<ResolvedPath> Paths { get; }

    /// <summary>The collections between the row and what the section lists; none where it lists rows.</summary>
    public IReadOnlyList<INavigation> Collections { get; }

    /// <summary>The columns, in the order of the query.</summary>
    public IReadOnlyList<SectionColumn> Columns { get; }

    /// <summary>What of each row is not exported, because it is other people's; <c>null</c> where nothing is.</summary>
    public string? LeftOut { get; }

    /// <summary>Whether the query says by which way a row is the person's; where there is one way only, everybody knows.</summary>
    public bool AsksForWays => Paths.Count > 1;

    private int FirstColumn => AsksForWays ? Paths.Count : 0;

    /// <summary>The ways by which a row is the person's: a bit for each.</summary>
    public uint WaysOf(DbDataReader reader)
    {
        if (!AsksForWays)
        {
            return 1;
        }

        var ways = 0u;
        for (var i = 0; i < Paths.Count; i++)
        {
            ways |= !reader.IsDBNull(i) && reader.GetBoolean(i) ? 1u << i : 0;
        }

        return ways;
    }

    /// <summary>Writes the row that a reader stands at.</summary>
    public void WriteRow(DbDataReader reader, RowSink sink) => RowNode.WriteObject(reader, sink, WaysOf(reader), _properties);

    /// <summary>
    /// Holds what the database answers to what was asked for: a provider that left a column out or changed the order would put one member's
    /// values under another one's name.
    /// </summary>
    public void Check(DbDataReader reader)
    {
        foreach (var column in Columns.Select(static column => column.Column))
        {
            if (column is DocumentColumn)
            {
                column.Ordinal = Find(reader, column.Column);
            }

            if (column.Ordinal >= reader.FieldCount || !reader.GetName(column.Ordinal).StartsWith(column.Column, StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"The query for {Name} does not answer with {column.Name} where it was asked to; nothing was exported of it (clause R-ACCESS).");
            }
        }
    }

    private int Find(DbDataReader reader, string column)
    {
        for (var i = Columns.Count(static candidate => candidate.Column is not DocumentColumn) + FirstColumn; i < reader.FieldCount; i++)
        {
            if (string.Equals(reader.GetName(i), column, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return reader.FieldCount;
    }
}

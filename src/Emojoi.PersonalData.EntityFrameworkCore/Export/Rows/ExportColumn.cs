using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

/// <summary>One column of a query, and how its values are written.</summary>
internal abstract class ExportColumn(string name, string column, uint visibleTo)
{
    /// <summary>Names from the row to the value, joined with dots.</summary>
    public string Name { get; } = name;

    /// <summary>The column of the database that it must come from; the reader is held to it.</summary>
    public string Column { get; } = column;

    /// <summary>For which ways from the row to the person it is theirs: a bit for each.</summary>
    public uint VisibleTo { get; } = visibleTo;

    /// <summary>Its place in the query.</summary>
    public int Ordinal { get; set; }

    /// <summary>Whether the row has no value.</summary>
    public bool IsNull(DbDataReader reader) => reader.IsDBNull(Ordinal);

    /// <summary>Writes the value as JSON; there is one.</summary>
    public abstract void WriteJson(DbDataReader reader, RowSink sink);

    /// <summary>Writes the value into a table; there is one.</summary>
    public abstract void WriteField(DbDataReader reader, CsvWriter table);

    /// <summary>The value as a text; there is one.</summary>
    public abstract string ToText(DbDataReader reader);
}

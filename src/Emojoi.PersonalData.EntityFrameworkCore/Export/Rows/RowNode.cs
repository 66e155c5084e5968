using System.Data.Common;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

/// <summary>A property of a row in JSON: a value, or an object with properties of its own.</summary>
internal sealed class RowNode
{
    private readonly JsonEncodedText _name;
    private readonly ExportColumn? _column;
    private readonly RowNode[] _children;
    private readonly uint _visibleTo;

    private RowNode(string name, ExportColumn? column, RowNode[] children)
    {
        _name = JsonEncodedText.Encode(name, JsonText.Compact.Encoder);
        _column = column;
        _children = children;
        _visibleTo = column?.VisibleTo ?? children.Aggregate(0u, static (mask, child) => mask | child._visibleTo);
    }

    /// <summary>The properties of a row: columns whose names begin alike lie in the same object.</summary>
    public static RowNode[] Tree(IEnumerable<ExportColumn> columns) => Tree(columns, 0);

    /// <summary>Writes the property, if it is the person's.</summary>
    public void Write(DbDataReader reader, RowSink sink, uint ways)
    {
        if ((ways & _visibleTo) == 0)
        {
            return;
        }

        sink.Writer.WritePropertyName(_name);
        if (IsNull(reader))
        {
            sink.Writer.WriteNullValue();
        }
        else if (_column is not null)
        {
            _column.WriteJson(reader, sink);
        }
        else
        {
            WriteObject(reader, sink, ways, _children);
        }
    }

    /// <summary>Writes an object.</summary>
    public static void WriteObject(DbDataReader reader, RowSink sink, uint ways, RowNode[] properties)
    {
        sink.Writer.WriteStartObject();
        foreach (var property in properties)
        {
            property.Write(reader, sink, ways);
        }

        sink.Writer.WriteEndObject();
    }

    private static RowNode[] Tree(IEnumerable<ExportColumn> columns, int depth) =>
        [.. columns
            .Select(column => (Column: column, Names: column.Name.Split('.')))
            .GroupBy(item => item.Names[depth], StringComparer.Ordinal)
            .Select(group => group.First().Names.Length == depth + 1
                ? new RowNode(group.Key, group.First().Column, [])
                : new RowNode(group.Key, null, Tree(group.Select(item => item.Column), depth + 1)))];

    private bool IsNull(DbDataReader reader)
    {
        if (_column is not null)
        {
            return _column.IsNull(reader);
        }

        foreach (var child in _children)
        {
            if (!child.IsNull(reader))
            {
                return false;
            }
        }

        return true;
    }
}

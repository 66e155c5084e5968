using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Blobs;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

/// <summary>A column that holds one value of type <typeparamref name="T"/>, read without a box.</summary>
internal sealed class ValueColumn<T>(string name, string column, uint visibleTo, bool namesBlob, Func<DbDataReader, int, T> read, ValueFormat<T> format)
    : ExportColumn(name, column, visibleTo)
{
    /// <inheritdoc/>
    public override void WriteJson(DbDataReader reader, RowSink sink)
    {
        var value = read(reader, Ordinal);
        format.Write(sink.Writer, value);
        if (namesBlob)
        {
            sink.Blobs.UnionWith(BlobNames.In(value));
        }
    }

    /// <inheritdoc/>
    public override void WriteField(DbDataReader reader, CsvWriter table)
    {
        var text = ToText(reader);
        if (format.IsNumber)
        {
            table.WriteNumber(text);
        }
        else
        {
            table.WriteText(text);
        }
    }

    /// <inheritdoc/>
    public override string ToText(DbDataReader reader) => format.ToText(read(reader, Ordinal));
}

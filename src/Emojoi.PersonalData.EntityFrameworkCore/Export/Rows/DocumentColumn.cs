using System.Data.Common;
using System.IO.Pipelines;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

/// <summary>A column that holds a JSON document, of which the tagged values are written.</summary>
internal sealed class DocumentColumn(string name, string column, uint visibleTo, DocumentShape shape) : ExportColumn(name, column, visibleTo)
{
    /// <summary>What of the document is written.</summary>
    public DocumentShape Shape { get; } = shape;

    /// <inheritdoc/>
    public override void WriteJson(DbDataReader reader, RowSink sink)
    {
        using var document = JsonDocument.Parse(reader.GetString(Ordinal));
        Shape.Write(sink, document.RootElement);
    }

    /// <inheritdoc/>
    public override void WriteField(DbDataReader reader, CsvWriter table) => table.WriteText(ToText(reader));

    /// <inheritdoc/>
    public override string ToText(DbDataReader reader)
    {
        using var text = new MemoryStream();
        var pipe = PipeWriter.Create(text, new StreamPipeWriterOptions(leaveOpen: true));
        var sink = new RowSink(pipe);
        WriteJson(reader, sink);
        sink.Writer.Flush();
        pipe.Complete();
        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}

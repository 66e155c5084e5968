using System.Data.Common;
using System.IO.Pipelines;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;

/// <summary>Writes a section as CSV, and shows its first rows to the index.</summary>
internal sealed class SectionTable(ExportSection section, PipeWriter pipe, TablePreview preview)
{
    private const int FlushBytes = 64 * 1024;

    private readonly CsvWriter _csv = new(pipe);

    /// <summary>Writes the names of the columns.</summary>
    public void WriteHeader()
    {
        _csv.WriteByteOrderMark();
        foreach (var column in preview.Columns)
        {
            _csv.WriteText(column);
        }

        _csv.EndRow();
    }

    /// <summary>Writes the row that a reader stands at.</summary>
    public ValueTask WriteRowAsync(DbDataReader reader, CancellationToken cancellation)
    {
        var ways = section.WaysOf(reader);
        foreach (var (column, _, _) in section.Columns)
        {
            if (IsShown(column, reader, ways))
            {
                column.WriteField(reader, _csv);
            }
            else
            {
                _csv.WriteNothing();
            }
        }

        _csv.EndRow();
        preview.Add(preview.HasRoom ? [.. section.Columns.Select(column => IsShown(column.Column, reader, ways) ? column.Column.ToText(reader) : "")] : null);
        return pipe.UnflushedBytes < FlushBytes ? ValueTask.CompletedTask : RowSink.PassOnAsync(pipe, cancellation);
    }

    private static bool IsShown(ExportColumn column, DbDataReader reader, uint ways) => (ways & column.VisibleTo) != 0 && !column.IsNull(reader);
}

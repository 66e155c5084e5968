using System.Data.Common;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>The export of posts as somebody who knows ADO.NET and <see cref="Utf8JsonWriter"/> well writes it.</summary>
internal static class HandWrittenExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("Id");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("Text");
    private static readonly JsonEncodedText Place = JsonEncodedText.Encode("Place");
    private static readonly JsonEncodedText Likes = JsonEncodedText.Encode("Likes");
    private static readonly JsonEncodedText At = JsonEncodedText.Encode("At");

    public static async Task<long> WriteAsync(DbConnection connection, PipeWriter pipe)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Id", "Text", "Place", "Likes", "At" FROM "Post" WHERE "MemberId" = 1""";
        await using var reader = await command.ExecuteReaderAsync();
        await using var writer = new Utf8JsonWriter(pipe, Options);
        var rows = 0L;
        var flushed = 0L;
        writer.WriteStartArray();
        while (await reader.ReadAsync())
        {
            WriteRow(reader, writer);
            rows++;
            if (writer.BytesCommitted + writer.BytesPending - flushed > 64 * 1024)
            {
                writer.Flush();
                flushed = writer.BytesCommitted;
                await pipe.FlushAsync();
            }
        }

        writer.WriteEndArray();
        writer.Flush();
        await pipe.FlushAsync();
        return rows;
    }

    private static void WriteRow(DbDataReader reader, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Id, reader.GetInt64(0));
        writer.WriteString(Text, reader.GetString(1));
        if (reader.IsDBNull(2))
        {
            writer.WriteNull(Place);
        }
        else
        {
            writer.WriteString(Place, reader.GetString(2));
        }

        writer.WriteNumber(Likes, reader.GetInt32(3));
        writer.WriteString(At, reader.GetDateTime(4));
        writer.WriteEndObject();
    }
}

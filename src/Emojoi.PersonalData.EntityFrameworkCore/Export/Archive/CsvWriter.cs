using System.Buffers;
using System.Text;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>
/// Writes RFC 4180: commas, CRLF, quotes where a field needs them. Text that a spreadsheet would take for a formula gets an apostrophe in
/// front, which spreadsheets show as text (F30).
/// </summary>
internal sealed class CsvWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@\t\r\n");

    private bool _isFirst = true;

    /// <summary>The mark without which spreadsheets take UTF-8 for another encoding.</summary>
    public void WriteByteOrderMark() => output.Write("\uFEFF"u8);

    /// <summary>A field that a person or a program may have chosen.</summary>
    public void WriteText(string value)
    {
        var isFormula = value.Length > 0 && BeginsFormula.Contains(value[0]);
        WriteField(isFormula ? "'" + value : value);
    }

    /// <summary>A number: it holds no formula, and its sign is its own.</summary>
    public void WriteNumber(string value) => WriteField(value);

    /// <summary>A field without a value.</summary>
    public void WriteNothing() => Separate();

    /// <summary>Ends the line.</summary>
    public void EndRow()
    {
        output.Write("\r\n"u8);
        _isFirst = true;
    }

    private void WriteField(string value)
    {
        Separate();
        var text = value.AsSpan();
        if (text.ContainsAny(NeedsQuotes))
        {
            text = "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        }

        Encoding.UTF8.GetBytes(text, output);
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            output.Write(","u8);
        }

        _isFirst = false;
    }
}

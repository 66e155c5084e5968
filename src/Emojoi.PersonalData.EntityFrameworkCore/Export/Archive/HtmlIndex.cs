using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>
/// The page that a person opens first. It needs no network and runs no script; everything in it that came from outside is escaped (F30).
/// </summary>
internal sealed class HtmlIndex(ExportManifest manifest, IReadOnlyList<TablePreview> tables)
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Your personal data</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1a1a1a; background: #fff }
        .scroll { overflow-x: auto }
        table { border-collapse: collapse; margin: .5rem 0 1.5rem }
        caption { text-align: left; font-weight: bold }
        th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
        th { background: #f0f0f0 }
        a { color: #0645ad }
        </style>
        </head>
        <body>
        <main>
        <h1>Your personal data</h1>

        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>The page.</summary>
    public string Write()
    {
        _page.Append(Head);
        WriteSummary();
        WriteContents();
        WriteMissing();
        foreach (var table in tables)
        {
            WriteTable(table);
        }

        return _page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void WriteSummary() => _page
        .Append("<p>Made on <time datetime=\"").Append(manifest.CreatedAt.ToString("O", CultureInfo.InvariantCulture)).Append("\">")
        .Append(manifest.CreatedAt.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture))
        .Append("</time> for a data subject of the kind <strong>").Append(Text(manifest.Subject))
        .Append("</strong>, under the privacy policy <strong>").Append(Text(manifest.Policy))
        .Append("</strong>. Each file is listed in <a href=\"manifest.json\">manifest.json</a> with its SHA-256, by which you can tell whether it was changed.</p>\n");

    private void WriteContents()
    {
        _page.Append("<h2 id=\"files\">What is in here</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"files\">\n<table>\n")
            .Append("<thead><tr><th scope=\"col\">File</th><th scope=\"col\">Rows</th><th scope=\"col\">Bytes</th></tr></thead>\n<tbody>\n");
        foreach (var file in manifest.Files)
        {
            _page.Append("<tr><td><a href=\"").Append(Address(file.Name)).Append("\">").Append(Text(file.Name)).Append("</a></td><td>")
                .Append(file.Rows).Append("</td><td>").Append(file.Length).Append("</td></tr>\n");
        }

        _page.Append("</tbody>\n</table>\n</div>\n");
    }

    private void WriteMissing()
    {
        _page.Append("<h2>What is not in here, and why</h2>\n");
        if (manifest.Missing.Count == 0)
        {
            _page.Append("<p>Nothing is missing.</p>\n");
            return;
        }

        _page.Append("<ul>\n");
        foreach (var gap in manifest.Missing)
        {
            _page.Append("<li><strong>").Append(Text(gap.Name)).Append("</strong>: ").Append(Text(gap.Reason)).Append("</li>\n");
        }

        _page.Append("</ul>\n");
    }

    private void WriteTable(TablePreview table)
    {
        var id = "table-" + tables.ToList().IndexOf(table).ToString(CultureInfo.InvariantCulture);
        _page.Append("<h2 id=\"").Append(id).Append("\">").Append(Text(table.Name)).Append("</h2>\n");
        if (table.Rows.Count < table.Total)
        {
            _page.Append("<p>The first ").Append(table.Rows.Count).Append(" of ").Append(table.Total).Append(" rows; all of them are in <a href=\"")
                .Append(Address(table.File)).Append("\">").Append(Text(table.File)).Append("</a>.</p>\n");
        }

        _page.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Append(id).Append("\">\n<table>\n<thead><tr>");
        WriteCells("th scope=\"col\"", "th", table.Columns);
        _page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            _page.Append("<tr>");
            WriteCells("td", "td", row);
            _page.Append("</tr>\n");
        }

        _page.Append("</tbody>\n</table>\n</div>\n");
    }

    private void WriteCells(string open, string close, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            _page.Append('<').Append(open).Append('>').Append(Text(cell)).Append("</").Append(close).Append('>');
        }
    }

    private static string Text(string value) => Encoder.Encode(value);

    private static string Address(string file) => Encoder.Encode(string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
}

using System.Text;

namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>Writes Markdown blocks; what stands in a cell or a line is data, so it is escaped.</summary>
internal sealed class MarkdownText
{
    private const string Special = "\\`*_{}[]<>|#~&";

    private readonly StringBuilder _text = new();

    /// <summary>Writes a heading.</summary>
    public void Heading(int level, string text) => Block($"{new string('#', level)} {Escape(text)}");

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(string text) => Block(Escape(text));

    /// <summary>Writes a list, or a sentence where there is nothing to list.</summary>
    public void List(IReadOnlyCollection<string> items, string otherwise) =>
        Block(items.Count == 0 ? Escape(otherwise) : string.Join('\n', items.Select(item => $"- {Escape(item)}")));

    /// <summary>Writes a table, or a sentence where it has no rows.</summary>
    public void Table(IReadOnlyList<string> columns, IReadOnlyCollection<IReadOnlyList<string>> rows, string otherwise)
    {
        if (rows.Count == 0)
        {
            Paragraph(otherwise);
            return;
        }

        Block(string.Join('\n', [Row(columns), Row([.. columns.Select(_ => "---")], escape: false), .. rows.Select(row => Row(row))]));
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Row(IReadOnlyList<string> cells, bool escape = true) =>
        $"| {string.Join(" | ", cells.Select(cell => escape ? Escape(cell) : cell))} |";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
            }
        }

        return escaped.ToString();
    }

    private void Block(string text) => _text.Append(_text.Length == 0 ? "" : "\n").Append(text).Append('\n');
}

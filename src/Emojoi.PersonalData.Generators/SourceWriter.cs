using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators;

/// <summary>Writes indented source with <c>\n</c> line ends; no culture is involved.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes a line, or several separated by <c>\n</c>, at the current indent; empty lines stay empty.</summary>
    public SourceWriter Line(string text = "")
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _indent * 4).Append(line.TrimEnd('\r'));
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes a line and an opening brace; the returned scope's end writes the closing one.</summary>
    public Scope Block(string header, string close = "}")
    {
        Line(header);
        Line("{");
        _indent++;
        return new Scope(this, close);
    }

    /// <summary>Writes something within a namespace; an empty one is the global one.</summary>
    public void InNamespace(string name, Action write)
    {
        if (name.Length == 0)
        {
            write();
            return;
        }

        using (Block("namespace " + name))
        {
            write();
        }
    }

    /// <summary>The text so far, as UTF-8 source.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>An open block.</summary>
    public readonly struct Scope(SourceWriter writer, string close) : IDisposable
    {
        /// <summary>Closes the block.</summary>
        public void Dispose()
        {
            writer._indent--;
            writer.Line(close);
        }
    }
}

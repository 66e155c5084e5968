using System.Text.Json;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Values;

/// <summary>How values of one type are written as JSON and as text. The words are those of the generated object export.</summary>
internal abstract class ValueFormat(bool isNumber)
{
    /// <summary>Whether a text form is a number, which spreadsheets may take as one.</summary>
    public bool IsNumber { get; } = isNumber;

    /// <summary>Writes a value of which only the run-time type is known.</summary>
    public abstract void WriteBoxed(Utf8JsonWriter writer, object value);
}

using System.Text.Json;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Values;

/// <summary>How values of <typeparamref name="T"/> are written; never called with <c>null</c>.</summary>
internal sealed class ValueFormat<T>(Action<Utf8JsonWriter, T> json, Func<T, string> text, bool isNumber = false) : ValueFormat(isNumber)
{
    /// <summary>Writes a value as JSON.</summary>
    public void Write(Utf8JsonWriter writer, T value) => json(writer, value);

    /// <summary>The value for a table.</summary>
    public string ToText(T value) => text(value);

    /// <inheritdoc/>
    public override void WriteBoxed(Utf8JsonWriter writer, object value) => json(writer, (T)value);
}

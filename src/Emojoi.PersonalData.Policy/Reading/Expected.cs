using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Composes the message for a value of the wrong type.</summary>
internal static class Expected
{
    /// <param name="value">The value that stands there.</param>
    /// <param name="name">What the value is, such as <c>'title'</c> or <c>a category</c>.</param>
    /// <param name="expected">What must stand there.</param>
    public static string Message(JsonValue value, string name, string expected) =>
        $"{name} must be {expected}, but here stands {Name(value)}: {(value.Kind == JsonKind.Null ? "write a value, or leave out what is optional" : "replace it")}";

    private static string Name(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.String => "the text " + Quoted.Text(value.Text),
        JsonKind.Number => "the number " + Quoted.Text(value.Text),
        _ => value.Text,
    };
}

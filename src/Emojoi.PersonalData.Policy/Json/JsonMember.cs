namespace Emojoi.PersonalData.Policy.Json;

/// <summary>A key of a JSON object and its value.</summary>
internal readonly record struct JsonMember(JsonValue Key, JsonValue Value);

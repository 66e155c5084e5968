namespace Emojoi.PersonalData.Policy.Json;

/// <summary>A key of a JSON object and its value, which stands behind the key on the tape.</summary>
internal readonly record struct JsonMember(JsonText Source, int Index)
{
    public JsonValue Key => new(Source, Index);

    public JsonValue Value => new(Source, Index + 1);
}

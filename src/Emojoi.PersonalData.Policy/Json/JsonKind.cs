namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Kinds of JSON value.</summary>
internal enum JsonKind : byte
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

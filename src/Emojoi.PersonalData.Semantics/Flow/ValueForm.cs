namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What a sink takes of an object.</summary>
public enum ValueForm
{
    /// <summary>Its text: what <c>ToString</c> gives.</summary>
    Text,

    /// <summary>All of it: its members, as a serializer sees them.</summary>
    Whole,

    /// <summary>A message template's arguments: <c>{@Name}</c> takes all of the value, <c>{Name}</c> its text.</summary>
    Template,
}

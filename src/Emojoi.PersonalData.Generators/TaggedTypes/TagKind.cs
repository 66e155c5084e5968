namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>What carries a tag.</summary>
internal enum TagKind
{
    Type,
    Property,
    Field,
    Parameter,
    Return,
}

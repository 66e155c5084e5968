namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>What a member of a random model holds.</summary>
internal enum ModelValueKind
{
    Text,
    OptionalText,
    Number,
    Day,
    Moment,
    Identity,
    Bytes,
    Words,
    Address,

    /// <summary>The name of a blob.</summary>
    Blob,

    /// <summary>A list of names of blobs.</summary>
    Blobs,
}

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>What identifies a row.</summary>
internal enum ModelKey
{
    Number,
    Identity,
    Text,

    /// <summary>Two numbers.</summary>
    Composite,
}

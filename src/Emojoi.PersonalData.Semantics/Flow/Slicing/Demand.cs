namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>What somebody needs to know of a value.</summary>
[Flags]
internal enum Demand
{
    /// <summary>Nothing depends on it.</summary>
    None = 0,

    /// <summary>Which personal data it holds: it goes to a sink.</summary>
    Data = 1,

    /// <summary>Which texts and functions it may be: an address, a delegate.</summary>
    Names = 2,

    /// <summary>What it is made of: a member of it is read, and which one it was makes a difference.</summary>
    Structure = 4 | Data | Names,
}

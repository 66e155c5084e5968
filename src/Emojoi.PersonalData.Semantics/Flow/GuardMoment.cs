namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>When a method of this compilation proves the checks inside it.</summary>
internal enum GuardMoment
{
    /// <summary>When it returns at all.</summary>
    Returned,

    /// <summary>When it answers <see langword="true"/>.</summary>
    True,

    /// <summary>When it answers <see langword="false"/>.</summary>
    False,

    /// <summary>When the argument for a parameter of it is <see langword="true"/>.</summary>
    Argument,
}

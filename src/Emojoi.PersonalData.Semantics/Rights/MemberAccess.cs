namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>How generated code, which stands beside a type, reaches one of its members.</summary>
public enum MemberAccess
{
    /// <summary>By its name.</summary>
    Direct,

    /// <summary>Through an <c>UnsafeAccessor</c>.</summary>
    Accessor,

    /// <summary>Not at all.</summary>
    None,
}

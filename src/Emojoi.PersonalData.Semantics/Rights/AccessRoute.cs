namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>How generated code reaches a member.</summary>
public enum AccessRoute
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>By its name.</summary>
    Direct = 1,

    /// <summary>Through an <c>UnsafeAccessor</c>.</summary>
    Accessor = 2,
}

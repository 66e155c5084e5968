namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Whether an annotation's <c>ErasedValue</c> can be written to its member.</summary>
public enum ErasedValueFit
{
    /// <summary>None is given.</summary>
    NotGiven,

    /// <summary>It can.</summary>
    Fits,

    /// <summary>It is of another type, or <c>null</c> where the member is not nullable.</summary>
    OtherType,

    /// <summary>It is longer than <c>[MaxLength]</c> or <c>[StringLength]</c> allows.</summary>
    TooLong,

    /// <summary>It is empty text, which a <c>[Required]</c> member refuses.</summary>
    Empty,
}

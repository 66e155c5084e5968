namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What of an object a member of a library passes on.</summary>
public enum PropagationForm
{
    /// <summary>The value as it is.</summary>
    Same,

    /// <summary>Its text: what <c>ToString</c> gives.</summary>
    Text,

    /// <summary>Its members, as a serializer sees them.</summary>
    Whole,
}

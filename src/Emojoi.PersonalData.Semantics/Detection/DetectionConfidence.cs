namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>How sure a detection is.</summary>
public enum DetectionConfidence
{
    /// <summary>Likely enough to mention.</summary>
    Middle,

    /// <summary>Sure enough to warn.</summary>
    High,
}

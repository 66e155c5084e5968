namespace Emojoi.PersonalData.Policy;

/// <summary>A kind of data subject.</summary>
public sealed class Subject : PolicyEntry
{
    /// <summary>Age in years from which the service may be used (clause M-AGE), or <c>null</c>.</summary>
    public int? MinimumAge { get; init; }
}

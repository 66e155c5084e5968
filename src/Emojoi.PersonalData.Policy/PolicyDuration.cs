namespace Emojoi.PersonalData.Policy;

/// <summary>A duration of the policy format, such as <c>P6M</c>: <c>P[nY][nM][nD][T[nH][nM][nS]]</c> or <c>PnW</c>.</summary>
/// <param name="Text">As written.</param>
/// <param name="Seconds">Its length with a month of 31 days and a year of 366, in seconds; for comparison only.</param>
public readonly record struct PolicyDuration(string Text, long Seconds)
{
    /// <summary>Whether this one is longer.</summary>
    public bool IsLongerThan(PolicyDuration other) => Seconds > other.Seconds;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

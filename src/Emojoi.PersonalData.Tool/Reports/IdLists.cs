namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>Ids of the policy by section.</summary>
internal sealed record IdLists(
    IReadOnlyList<string> Subjects, IReadOnlyList<string> Categories, IReadOnlyList<string> Purposes, IReadOnlyList<string> Retentions)
{
    /// <summary>Whether there are none at all.</summary>
    public bool IsEmpty() => Subjects.Count + Categories.Count + Purposes.Count + Retentions.Count == 0;
}

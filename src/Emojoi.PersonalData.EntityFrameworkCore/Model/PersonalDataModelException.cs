namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>
/// The plan and the database differ: what would be exported or erased is not what the policy promises (clauses R-ACCESS, R-ERASE). The application
/// does not start before they agree.
/// </summary>
public sealed class PersonalDataModelException : InvalidOperationException
{
    /// <summary>Names all differences at once.</summary>
    public PersonalDataModelException(IReadOnlyList<string> differences)
        : base($"The plan for personal data does not fit the database (clauses R-ACCESS, R-ERASE):{string.Concat(differences.Select(difference => $"\n  - {difference}"))}") =>
        Differences = differences;

    /// <summary>Each difference, as a sentence.</summary>
    public IReadOnlyList<string> Differences { get; }
}

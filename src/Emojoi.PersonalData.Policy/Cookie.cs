namespace Emojoi.PersonalData.Policy;

/// <summary>A cookie; its id is the name that the browser sees, <c>*</c> at the end as a wildcard.</summary>
public sealed class Cookie : PolicyEntry
{
    /// <summary>Id of its purpose.</summary>
    public PolicyReference? Purpose { get; init; }

    /// <summary>Ids of the categories in it.</summary>
    public IReadOnlyList<PolicyReference> Categories { get; init; } = [];

    /// <summary>How long it lives; <c>null</c> for the browser session.</summary>
    public PolicyDuration? Lifetime { get; init; }
}

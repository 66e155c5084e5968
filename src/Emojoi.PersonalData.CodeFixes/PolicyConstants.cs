namespace Emojoi.PersonalData.CodeFixes;

/// <summary>The classes of constants that the generator emits for the policy's ids.</summary>
internal static class PolicyConstants
{
    /// <summary>Ids of the categories.</summary>
    public const string Categories = nameof(Categories);

    /// <summary>Ids of the purposes.</summary>
    public const string Purposes = nameof(Purposes);

    /// <summary>Ids of the retentions.</summary>
    public const string Retentions = nameof(Retentions);
}

namespace Emojoi.PersonalData.Generators;

/// <summary>Names of the pipelines' steps, for tests that say what an edit may re-run.</summary>
public static class TrackingNames
{
    /// <summary>The policy file, read.</summary>
    public const string Policy = nameof(Policy);

    /// <summary>What the generators ask of the compilation.</summary>
    public const string Target = nameof(Target);

    /// <summary>The classes of constants that the policy makes.</summary>
    public const string TypedPolicy = nameof(TypedPolicy);

    /// <summary>Types with tagged members, as the source has them.</summary>
    public const string RightsTypes = nameof(RightsTypes);

    /// <summary>What the policy makes of their members.</summary>
    public const string RightsPlans = nameof(RightsPlans);
}

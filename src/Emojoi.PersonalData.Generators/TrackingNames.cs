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

    /// <summary>Whether the code names constants that the policy does not give.</summary>
    public const string MissedConstants = nameof(MissedConstants);

    /// <summary>Problems of the policy file that may be the reason.</summary>
    public const string PolicyFailures = nameof(PolicyFailures);

    /// <summary>Types with tagged members, as the source has them.</summary>
    public const string RightsTypes = nameof(RightsTypes);

    /// <summary>Which of them derive from which.</summary>
    public const string RightsDerivedTypes = nameof(RightsDerivedTypes);

    /// <summary>What the policy makes of their members.</summary>
    public const string RightsPlans = nameof(RightsPlans);

    /// <summary>Tagged types, as the inventory reads them.</summary>
    public const string InventoryTypes = nameof(InventoryTypes);

    /// <summary>The same under the policy.</summary>
    public const string InventorySheets = nameof(InventorySheets);

    /// <summary>Roots of data subjects.</summary>
    public const string InventorySubjects = nameof(InventorySubjects);

    /// <summary>The same under the policy, in one list.</summary>
    public const string InventorySubjectList = nameof(InventorySubjectList);

    /// <summary>References to data subjects, by declaration.</summary>
    public const string InventoryReferences = nameof(InventoryReferences);

    /// <summary>The same in one list.</summary>
    public const string InventoryReferenceList = nameof(InventoryReferenceList);

    /// <summary>What the typed inventory holds beside the types' own parts.</summary>
    public const string InventoryRegistry = nameof(InventoryRegistry);

    /// <summary>Where tagged members stand: build only.</summary>
    public const string InventoryPlaces = nameof(InventoryPlaces);

    /// <summary>Contexts with their entities, as the source has them.</summary>
    public const string PlanContexts = nameof(PlanContexts);

    /// <summary>What the policy makes of them.</summary>
    public const string Plans = nameof(Plans);
}

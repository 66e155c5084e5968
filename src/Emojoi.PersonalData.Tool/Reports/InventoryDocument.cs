namespace Emojoi.PersonalData.Tool.Reports;

/// <summary><c>inventory.json</c>, described by <c>docs/inventory.schema.json</c>: every list in ordinal order.</summary>
internal sealed record InventoryDocument
{
    /// <summary>Version of this format; grows with every change that a reader has to know.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The policy that the code is held to, where there is one.</summary>
    public PolicyHeader? Policy { get; init; }

    /// <summary>The assemblies that were read.</summary>
    public required IReadOnlyList<AssemblyEntry> Assemblies { get; init; }

    /// <summary>Kinds of data subject.</summary>
    public required IReadOnlyList<SubjectEntry> Subjects { get; init; }

    /// <summary>Members that hold personal data.</summary>
    public required IReadOnlyList<MemberEntry> Members { get; init; }

    /// <summary>Members that refer to a data subject.</summary>
    public required IReadOnlyList<ReferenceEntry> References { get; init; }

    /// <summary>Categories that the policy declares or code holds.</summary>
    public required IReadOnlyList<CategoryEntry> Categories { get; init; }

    /// <summary>Purposes that the policy declares or code names.</summary>
    public required IReadOnlyList<PurposeEntry> Purposes { get; init; }

    /// <summary>Retentions that the policy declares or code names.</summary>
    public required IReadOnlyList<RetentionEntry> Retentions { get; init; }

    /// <summary>Recipients that the policy declares.</summary>
    public required IReadOnlyList<RecipientEntry> Recipients { get; init; }

    /// <summary>Where data leaves the code.</summary>
    public required IReadOnlyList<FlowEntry> Flows { get; init; }

    /// <summary>What no program can keep.</summary>
    public required IReadOnlyList<CommitmentEntry> Commitments { get; init; }

    /// <summary>What the policy declares and no code holds.</summary>
    public required IdLists NotHeld { get; init; }

    /// <summary>What code names and the policy does not declare.</summary>
    public required IdLists NotDeclared { get; init; }
}

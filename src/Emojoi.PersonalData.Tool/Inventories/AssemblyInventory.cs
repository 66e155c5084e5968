using System.Text.Json.Serialization;
using Emojoi.PersonalData.Semantics.Flow.Crossing;

namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>What one assembly says about the personal data in it: the JSON of its inventory attribute, format 1, and where it goes.</summary>
internal sealed record AssemblyInventory
{
    /// <summary>The assembly's simple name.</summary>
    public required string Assembly { get; init; }

    /// <summary>The policy that it was built against, if any.</summary>
    public PolicyIdentity? Policy { get; init; }

    /// <summary>Members that hold personal data, and types whose instances do.</summary>
    public required IReadOnlyList<AssemblyMember> Members { get; init; }

    /// <summary>Root types of data subjects.</summary>
    public required IReadOnlyList<AssemblySubject> Subjects { get; init; }

    /// <summary>Members that refer to a data subject.</summary>
    public required IReadOnlyList<AssemblyReference> References { get; init; }

    /// <summary>Where data leaves its code: from its flow attribute.</summary>
    [JsonIgnore]
    public FlowFacts Flows { get; init; } = NoFlows;

    /// <summary>The inventory of an assembly that holds no personal data, and lets some of others' out.</summary>
    public static AssemblyInventory Of(string assembly, FlowFacts flows) => new() { Assembly = assembly, Members = [], Subjects = [], References = [], Flows = flows };

    private static FlowFacts NoFlows { get; } = new(null, []);
}

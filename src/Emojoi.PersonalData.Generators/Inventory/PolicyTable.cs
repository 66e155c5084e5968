using System.Collections.Immutable;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>The policy's categories, purposes and retentions as the typed inventory lists them.</summary>
/// <remarks>A pipeline value: strings and equatable arrays only.</remarks>
internal sealed record PolicyTable
{
    /// <summary>Arguments of each category's constructor, as C#.</summary>
    public EquatableArray<string> Categories { get; init; }

    /// <summary>Arguments of each purpose's constructor, as C#.</summary>
    public EquatableArray<string> Purposes { get; init; }

    /// <summary>Arguments of each retention's constructor, as C#.</summary>
    public EquatableArray<string> Retentions { get; init; }

    /// <summary>The table of a policy; empty without one.</summary>
    public static PolicyTable Of(PolicySnapshot? snapshot)
    {
        if (snapshot?.Policy is not { } policy)
        {
            return new PolicyTable();
        }

        return new PolicyTable
        {
            Categories = new(policy.Categories.Select(category => CSharp.Arguments(
                category.Id, category.Title, category.Source, category.Sensitive, category.Identifying, category.Collected, category.Visibility)).ToImmutableArray()),
            Purposes = new(policy.Purposes.Select(purpose => CSharp.Arguments(
                purpose.Id, purpose.Title, purpose.Basis, purpose.Retention?.Value, purpose.Profiling, purpose.OptOut)).ToImmutableArray()),
            Retentions = new(policy.Retentions.Select(retention => CSharp.Arguments(
                retention.Id, retention.Title, retention.Until, retention.For?.Text, retention.From, retention.Then, retention.Law, retention.Blocked)).ToImmutableArray()),
        };
    }
}

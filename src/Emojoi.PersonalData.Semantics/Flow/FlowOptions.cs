using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What the engine must know of the policy to find transfers.</summary>
/// <param name="RecipientNamespaces">Namespaces of the policy's recipients.</param>
/// <param name="RecipientPackages">Packages of the policy's recipients.</param>
public sealed record FlowOptions(ImmutableArray<string> RecipientNamespaces, ImmutableArray<string> RecipientPackages);

using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What the engine must know of the policy to find transfers.</summary>
/// <param name="RecipientNamespaces">Namespaces of the policy's recipients.</param>
/// <param name="RecipientPackages">Packages of the policy's recipients.</param>
public sealed record FlowOptions(ImmutableArray<string> RecipientNamespaces, ImmutableArray<string> RecipientPackages)
{
    /// <summary>Whether there is no code here but that of referenced assemblies, and the flows between them are wanted that no build has seen.</summary>
    public bool LinksAssemblies { get; init; }

    /// <summary>The options under a policy; without one nobody is known to be a recipient.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="sdks">Further assemblies whose calls are transfers.</param>
    public static FlowOptions Of(PrivacyPolicy? policy, IEnumerable<string> sdks) => new(
        (policy?.Recipients ?? []).SelectMany(recipient => recipient.Namespaces).ToImmutableArray(),
        (policy?.Recipients ?? []).SelectMany(recipient => recipient.Packages).Concat(sdks).ToImmutableArray());
}

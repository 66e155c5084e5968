using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Semantics.Sdks;

/// <summary>A row of <c>sdks.tsv</c>: a library through which somebody else gets personal data (clause K-SDK).</summary>
/// <param name="Id">Its id, one that a policy may use for the recipient.</param>
/// <param name="Name">Name of the product.</param>
/// <param name="Vendor">Who gets the data.</param>
/// <param name="Kind">What it does with it.</param>
/// <param name="Regions">Where the vendor usually processes: country codes, or <c>*</c> where that is the customer's choice or not said.</param>
/// <param name="Packages">Ids of its NuGet packages.</param>
/// <param name="Assemblies">Names of its assemblies.</param>
/// <param name="Namespaces">Namespaces of its types.</param>
/// <param name="Source">Where the vendor or the library says so.</param>
public sealed record Sdk(
    string Id,
    string Name,
    string Vendor,
    SdkKind Kind,
    ImmutableArray<string> Regions,
    ImmutableArray<string> Packages,
    ImmutableArray<string> Assemblies,
    ImmutableArray<string> Namespaces,
    string Source)
{
    /// <summary>Whether a policy names it: a recipient has one of its packages, or a namespace that holds its types.</summary>
    public bool IsNamedBy(PrivacyPolicy policy) => policy.Recipients.Any(recipient =>
        recipient.Packages.Any(package => Packages.Contains(package, StringComparer.OrdinalIgnoreCase))
        || recipient.Namespaces.Any(holder => Namespaces.Any(own => NamespacePath.IsWithin(own, holder))));

    /// <summary>Whether a name is one of its namespaces, or inside one.</summary>
    public bool Holds(string name) => Namespaces.Any(own => NamespacePath.IsWithin(name, own));
}

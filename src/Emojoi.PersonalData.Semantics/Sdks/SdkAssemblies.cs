using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Sdks;

/// <summary>Assemblies that are, by the catalogue, SDKs whose vendors get what is passed to them.</summary>
public static class SdkAssemblies
{
    /// <summary>The SDK that an assembly is part of, or <c>null</c>.</summary>
    public static Sdk? Find(string? assembly) => assembly is null ? null : SdkCatalogue.Default.FindByAssembly(assembly);

    /// <summary>Whether an SDK is of one of the recipient's packages.</summary>
    public static bool IsOf(Sdk? sdk, Recipient recipient) =>
        sdk is not null && recipient.Packages.Any(package => sdk.Packages.Contains(package, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether passing data to an SDK tells somebody whom the policy does not name. Stores that one runs as one's own are left to EPD2014: a report at
    /// each query would say nothing new. What goes into telemetry is EPD2012's, whoever reads it.
    /// </summary>
    public static bool IsStranger(Sdk? sdk, PrivacyPolicy policy) =>
        sdk is { Kind: not (SdkKind.Database or SdkKind.Storage or SdkKind.Messaging or SdkKind.Monitoring or SdkKind.Crash or SdkKind.Analytics) }
        && !sdk.IsNamedBy(policy);

    /// <summary>The assemblies of a compilation whose calls are transfers: of SDKs that the policy names, and of strangers.</summary>
    public static IEnumerable<string> In(Compilation compilation, PrivacyPolicy policy) =>
        compilation.ReferencedAssemblyNames.Select(identity => identity.Name)
            .Where(name => Find(name) is { } sdk && (sdk.IsNamedBy(policy) || IsStranger(sdk, policy)));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Testing;

/// <summary>What the sources of tests are compiled against.</summary>
public static class TestPlatform
{
    /// <summary>.NET 8: the default.</summary>
    public static ReferenceAssemblies Net8 { get; } = Pinned("net8.0", "8.0.33");

    /// <summary>.NET 8 with ASP.NET Core, which brings logging, too.</summary>
    public static ReferenceAssemblies Web { get; } = Net8.AddPackages([new PackageIdentity("Microsoft.AspNetCore.App.Ref", "8.0.33")]);

    /// <summary>.NET 10.</summary>
    public static ReferenceAssemblies Net10 { get; } = Pinned("net10.0", "10.0.14");

    /// <summary>.NET Standard 2.0: no <c>UnsafeAccessor</c>, no <c>init</c>.</summary>
    public static ReferenceAssemblies NetStandard { get; } = ReferenceAssemblies.NetStandard.NetStandard20;

    /// <summary>The vocabulary, as a consumer references it.</summary>
    public static MetadataReference Vocabulary { get; } = MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location);

    private static ReferenceAssemblies Pinned(string framework, string version) =>
        new(framework, new PackageIdentity("Microsoft.NETCore.App.Ref", version), Path.Combine("ref", framework));
}

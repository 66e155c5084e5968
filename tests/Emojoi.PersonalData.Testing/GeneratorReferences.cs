using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Testing;

/// <summary>What compilations reference: a framework and the vocabulary.</summary>
public static class GeneratorReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNet8 = new(() =>
        Resolve(new ReferenceAssemblies("net8.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "8.0.33"), Path.Combine("ref", "net8.0"))));

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNet10 = new(() =>
        Resolve(new ReferenceAssemblies("net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.14"), Path.Combine("ref", "net10.0"))));

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNetStandard20 = new(() => Resolve(ReferenceAssemblies.NetStandard.NetStandard20));

    /// <summary>The vocabulary's assembly.</summary>
    public static MetadataReference Vocabulary { get; } = MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location);

    /// <summary>.NET 8 and the vocabulary.</summary>
    public static ImmutableArray<MetadataReference> Net8 => LazyNet8.Value;

    /// <summary>.NET 10 and the vocabulary.</summary>
    public static ImmutableArray<MetadataReference> Net10 => LazyNet10.Value;

    /// <summary>.NET Standard 2.0 and the vocabulary.</summary>
    public static ImmutableArray<MetadataReference> NetStandard20 => LazyNetStandard20.Value;

    private static ImmutableArray<MetadataReference> Resolve(ReferenceAssemblies framework) =>
        Task.Run(() => framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None)).GetAwaiter().GetResult().Add(Vocabulary);
}

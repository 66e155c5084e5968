using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Emojoi.PersonalData.Architecture.Tests;

/// <summary>The built assemblies that the compiler loads reference nothing that a compiler does not bring itself.</summary>
public class CompilerLoadTests
{
    private static readonly string[] BroughtByTheCompiler =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory",
        "System.Runtime.CompilerServices.Unsafe", "System.Reflection.Metadata",
    ];

    private static readonly string[] BroughtByAnEditor =
        ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"];

    public static TheoryData<string> Parts => new("Policy", "Semantics", "Analyzers", "CodeFixes", "Generators");

    [Theory]
    [MemberData(nameof(Parts))]
    public void An_assembly_references_only_what_its_host_brings(string part)
    {
        var references = References(Path.Combine(AppContext.BaseDirectory, $"Emojoi.PersonalData.{part}.dll"))
            .Where(name => !name.StartsWith("Emojoi.PersonalData.", StringComparison.Ordinal))
            .Except(BroughtByTheCompiler, StringComparer.Ordinal);
        Assert.Empty(references.Except(part == "CodeFixes" ? BroughtByAnEditor : [], StringComparer.Ordinal));
    }

    private static List<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}

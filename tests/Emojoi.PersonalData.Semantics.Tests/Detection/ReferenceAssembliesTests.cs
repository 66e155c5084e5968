using Emojoi.PersonalData.Semantics.Detection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Emojoi.PersonalData.Semantics.Tests.Detection;

/// <summary>The public properties of .NET and ASP.NET Core: thousands of names, hardly one of them personal.</summary>
public sealed class ReferenceAssembliesTests(ITestOutputHelper output)
{
    [Fact]
    public void Reports_almost_nothing_on_the_framework()
    {
        var properties = Properties().ToList();
        var reported = properties.Where(IsReported).ToList();
        reported.ForEach(property => output.WriteLine(property.ToDisplayString()));
        output.WriteLine($"{reported.Count} of {properties.Count}");

        Assert.True(properties.Count > 12_000, properties.Count.ToString());
        Assert.InRange(reported.Count, 0, properties.Count * 3 / 1000);
    }

    private static bool IsReported(IPropertySymbol property) =>
        MemberFactsReader.Read(property, MemberFactsReader.Read(property.ContainingType)) is { } facts && PersonalDataDetector.Default.Detect(facts) is not null;

    private static IEnumerable<IPropertySymbol> Properties()
    {
        var references = ReferenceFolders()
            .SelectMany(folder => Directory.GetFiles(folder, "*.dll"))
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path))
            .ToList();
        var compilation = CSharpCompilation.Create("Framework", references: references);
        return references
            .Select(reference => compilation.GetAssemblyOrModuleSymbol(reference))
            .OfType<IAssemblySymbol>()
            .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
            .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsIndexer: false, DeclaredAccessibility: Accessibility.Public });
    }

    // Beside the shared framework that runs the test: the SDK brings the reference assemblies of its own version.
    private static IEnumerable<string> ReferenceFolders()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        foreach (var pack in new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" })
        {
            var version = Directory.GetDirectories(Path.Combine(root, "packs", pack)).Order(StringComparer.Ordinal).Last();
            yield return Directory.GetDirectories(Path.Combine(version, "ref")).Single();
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesIn(inner),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => TypesIn(type).Prepend(type),
        _ => [],
    });
}

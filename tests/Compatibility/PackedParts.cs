using System.Collections.Immutable;
using System.IO.Compression;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Compatibility;

/// <summary>The analyzers and generators of the packed package, and a consumer that the SDK's own compiler has built with them.</summary>
public sealed class PackedParts : IAsyncLifetime
{
    private readonly List<string> _loadFailures = [];
    private ConsumerFolder? _consumer;

    /// <summary>All rules.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; private set; } = [];

    /// <summary>All generators.</summary>
    public ImmutableArray<ISourceGenerator> Generators { get; private set; } = [];

    /// <summary>What could not be loaded.</summary>
    public IReadOnlyList<string> LoadFailures => _loadFailures;

    /// <summary>The consumer's project folder.</summary>
    public string Project => Consumer.PathOf("App");

    /// <summary>The build of the consumer.</summary>
    public ProcessResult Build { get; private set; } = new("", -1, "", "");

    /// <summary>The vocabulary that the package brings.</summary>
    public string Vocabulary => Consumer.PathOf("package", "lib", "net8.0", "Emojoi.PersonalData.Attributes.dll");

    /// <summary>The folder of the compiler parts.</summary>
    public string CompilerParts => Consumer.PathOf("package", "analyzers", "dotnet", "cs");

    private ConsumerFolder Consumer => _consumer ?? throw new InvalidOperationException("Nothing is packed yet.");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var packages = await PackedPackages.GetAsync();
        _consumer = packages.CreateConsumer();
        ZipFile.ExtractToDirectory(packages.FileOf("Emojoi.PersonalData"), Consumer.PathOf("package"));
        Load();

        CopySample();
        Consumer.Write("App/Undeclared.cs", FixedSource.Text);
        Consumer.WriteProject(
            "App/App.csproj",
            properties: "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
            items: $"""
                <Using Include="Emojoi.PersonalData" />
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="Emojoi.PersonalData.EntityFrameworkCore" Version="{packages.Version}" />
                {string.Concat(SampleProject.Packages.Select(package => $"""<PackageReference Include="{package.Id}" Version="{package.Version}" />"""))}
                """);
        Build = await Consumer.BuildAsync("App");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _consumer?.Dispose();
        return Task.CompletedTask;
    }

    private void Load()
    {
        var loader = new PackageAssemblyLoader(CompilerParts);
        foreach (var path in Directory.GetFiles(CompilerParts, "*.dll").Order(StringComparer.Ordinal))
        {
            var reference = new AnalyzerFileReference(path, loader);
            reference.AnalyzerLoadFailed += (_, failure) => _loadFailures.Add($"{path}: {failure.ErrorCode} {failure.Message}");
            Analyzers = Analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
            Generators = Generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
        }
    }

    private void CopySample()
    {
        foreach (var file in SampleProject.Files.Where(file => Path.GetExtension(file) is ".cs" or ".json"))
        {
            Consumer.Write(Path.Combine("App", file), File.ReadAllText(Path.Combine(SampleProject.Folder, file)));
        }
    }
}

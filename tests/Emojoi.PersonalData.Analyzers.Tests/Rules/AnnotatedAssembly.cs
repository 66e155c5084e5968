using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

/// <summary>A project that others reference, and that uses the vocabulary itself.</summary>
internal static class AnnotatedAssembly
{
    /// <summary>An assembly of this name, as a build sees it.</summary>
    public static MetadataReference Of(string name, string source)
    {
        using var stream = new MemoryStream();
        Assert.True(Compile(name, source).Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>A project of this name, as an editor sees it that has it open too: with its sources.</summary>
    public static MetadataReference Open(string name, string source) => Compile(name, source).ToMetadataReference();

    private static CSharpCompilation Compile(string name, string source)
    {
        var framework = TestPlatform.Net8.ResolveAsync(LanguageNames.CSharp, CancellationToken.None).GetAwaiter().GetResult();
        return CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            framework.Add(TestPlatform.Vocabulary),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}

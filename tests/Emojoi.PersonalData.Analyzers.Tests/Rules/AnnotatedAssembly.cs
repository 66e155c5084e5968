using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

/// <summary>A project that others reference, and that uses the vocabulary itself.</summary>
internal static class AnnotatedAssembly
{
    /// <summary>An assembly of this name.</summary>
    public static MetadataReference Of(string name, string source)
    {
        var framework = TestPlatform.Net8.ResolveAsync(LanguageNames.CSharp, CancellationToken.None).GetAwaiter().GetResult();
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            framework.Add(TestPlatform.Vocabulary),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}

using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

/// <summary>Assemblies that stand in for vendors' SDKs: their names are what matters.</summary>
internal static class VendorAssembly
{
    /// <summary>What a project that uses Sentry and Stripe references.</summary>
    public static MetadataReference[] SentryAndStripe { get; } =
    [
        Of("Sentry", "namespace Sentry { public static class SentrySdk { public static void Init(string dsn) { } } }"),
        Of("Sentry.AspNetCore", "namespace Microsoft.AspNetCore.Hosting { public static class SentryWebHostBuilderExtensions { public static string UseSentry(this string host) => host; } }"),
        Of("Stripe.net", "namespace Stripe { public class CustomerService { public string? Key { get; set; } } }"),
    ];

    /// <summary>As much of the runtime for people's rights as rules look at.</summary>
    public static MetadataReference Rights { get; } = Of("Emojoi.PersonalData.Rights", "namespace Emojoi.PersonalData.Rights { public interface IErasureNotice { } public interface IBlobStore { } }");

    /// <summary>An assembly of this name.</summary>
    public static MetadataReference Of(string name, string source)
    {
        var framework = TestPlatform.Net8.ResolveAsync(LanguageNames.CSharp, CancellationToken.None).GetAwaiter().GetResult();
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}

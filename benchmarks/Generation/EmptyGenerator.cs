using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Benchmarks.Generation;

/// <summary>What any generator on the same attribute costs: it finds every tagged member and makes nothing of it.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName("Emojoi.PersonalData.PersonalDataAttribute", static (_, _) => true, static (_, _) => 0),
        static (_, _) => { });
}

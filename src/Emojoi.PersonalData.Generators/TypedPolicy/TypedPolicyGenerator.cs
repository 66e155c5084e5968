using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.TypedPolicy;

/// <summary>
/// Emits the policy's ids as constants (<c>Categories.Nickname</c>), so that an editor completes them and a renamed entry breaks
/// the build. A policy with problems gives what could be read of it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TypedPolicyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var target = CompilationTarget.Create(context);
        var classes = PolicyPipeline.Create(context)
            .SelectMany(TypedPolicyParser.Parse)
            .WithTrackingName(TrackingNames.TypedPolicy);

        context.RegisterSourceOutput(classes.Combine(target), static (output, pair) =>
        {
            if (pair.Right.HasVocabulary)
            {
                output.AddSource("Emojoi.PersonalData." + pair.Left.Name + ".g.cs", ConstantClassEmitter.Emit(pair.Left, pair.Right.Embedding));
            }
        });
        EmbeddedType.RegisterDefinition(context, target);
    }
}

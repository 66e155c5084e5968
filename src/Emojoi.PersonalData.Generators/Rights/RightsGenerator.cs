using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>
/// Emits, for every type with tagged members, the code that answers people's rights: access (clause R-ACCESS), correction (R-CORRECT) and
/// erasure (R-ERASE). What it cannot answer, EPD3001 and EPD3002 report.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RightsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = context.SyntaxProvider
            .ForAttributeWithMetadataName(Vocabulary.PersonalDataMetadataName, static (_, _) => true, Parse)
            .Where(static type => type is not null)
            .WithTrackingName(TrackingNames.RightsTypes);
        var plans = types
            .Combine(PolicyPipeline.Create(context))
            .Select(static (pair, _) => RightsPlanner.Plan(pair.Left!, pair.Right))
            .WithTrackingName(TrackingNames.RightsPlans);

        context.RegisterSourceOutput(plans, static (output, plan) => output.AddSource(plan.Type.HintName, RightsEmitter.Emit(plan)));
    }

    private static RightsType? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        TypeToAnswerFor(context.TargetSymbol) is { } type ? RightsParser.Parse(type, context.SemanticModel.Compilation, cancellation) : null;

    // One of a type's tagged symbols stands for all: the type itself, else its first tagged member.
    private static INamedTypeSymbol? TypeToAnswerFor(ISymbol target)
    {
        if (target is INamedTypeSymbol type)
        {
            return type;
        }

        var member = target is IParameterSymbol parameter ? PositionalProperty(parameter) : target;
        return member is not null
            && member.ContainingType is { } owner
            && !Vocabulary.Has(owner, Vocabulary.PersonalData)
            && SymbolEqualityComparer.Default.Equals(owner.GetMembers().FirstOrDefault(PersonalMembers.IsTagged), member)
                ? owner
                : null;
    }

    private static IPropertySymbol? PositionalProperty(IParameterSymbol parameter) =>
        parameter.ContainingType?.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property =>
            SymbolEqualityComparer.Default.Equals(Vocabulary.PositionalParameter(property), parameter));
}

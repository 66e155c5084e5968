using Emojoi.PersonalData.Generators.TaggedTypes;
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
        var types = TaggedTypePipeline.Create(context, static (found, cancellation) => RightsParser.Parse(found.Type, found.Compilation, cancellation))
            .WithTrackingName(TrackingNames.RightsTypes);
        var plans = types
            .Combine(PolicyPipeline.Create(context))
            .Select(static (pair, _) => RightsPlanner.Plan(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.RightsPlans);

        context.RegisterSourceOutput(plans, static (output, plan) => output.AddSource(plan.Type.HintName, RightsEmitter.Emit(plan)));
    }
}

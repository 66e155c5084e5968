using System.Collections.Immutable;
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
        var tagged = TaggedTypePipeline.Create(context, static (found, cancellation) => RightsParser.Parse(found.Type, found.Compilation, cancellation))
            .WithTrackingName(TrackingNames.RightsTypes);
        var roots = UntaggedRoots.Subjects(context);
        var derived = Derived(tagged).Combine(Derived(roots))
            .Select(static (all, _) => new DerivedTypes(all.Left.Concat(all.Right)))
            .WithTrackingName(TrackingNames.RightsDerivedTypes);
        var policy = PolicyPipeline.Create(context);
        var target = CompilationTarget.Create(context);
        Register(context, tagged, policy, derived, target);
        Register(context, roots, policy, derived, target);
    }

    private static IncrementalValueProvider<ImmutableArray<DerivedType>> Derived(IncrementalValuesProvider<RightsType> types) =>
        types.SelectMany(static (type, _) => DerivedType.Of(type)).Collect();

    private static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<RightsType> types,
        IncrementalValueProvider<PolicySnapshot?> policy,
        IncrementalValueProvider<DerivedTypes> derived,
        IncrementalValueProvider<CompilationTarget> target)
    {
        var plans = types
            .Combine(policy)
            .Combine(derived)
            .Select(static (all, _) => RightsPlanner.Plan(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.RightsPlans);
        context.RegisterSourceOutput(plans.Combine(target), static (output, pair) =>
        {
            if (pair.Right.HasRightsLanguage)
            {
                output.AddSource(pair.Left.Type.HintName, RightsEmitter.Emit(pair.Left));
            }
        });
    }
}

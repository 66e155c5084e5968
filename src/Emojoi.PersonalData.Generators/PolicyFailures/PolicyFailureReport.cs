using System.Collections.Immutable;
using Emojoi.PersonalData.Generators.Inventory;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Generators.PolicyFailures;

/// <summary>
/// Reports EPD0001 and EPD0002 where analyzers cannot: an attribute names a constant that the policy's failure keeps from being generated,
/// so that the code does not compile, and the compiler stops before any analyzer runs. Everywhere else the analyzers report.
/// </summary>
internal static class PolicyFailureReport
{
    /// <summary>Registers the report.</summary>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<InventoryType> types,
        IncrementalValueProvider<PolicySnapshot?> policy)
    {
        var isMissed = types.Combine(policy)
            .Where(static pair => InventoryPlanner.MissesConstant(pair.Left, pair.Right))
            .Collect()
            .Select(static (missing, _) => !missing.IsEmpty)
            .WithTrackingName(TrackingNames.MissedConstants);
        var failures = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => PolicyFile.IsPolicy(pair.Left, pair.Right))
            .Collect()
            .Select(Read)
            .WithTrackingName(TrackingNames.PolicyFailures);

        context.RegisterSourceOutput(failures.Combine(isMissed), static (output, pair) =>
        {
            foreach (var failure in pair.Right ? pair.Left : default)
            {
                output.ReportDiagnostic(Describe(failure));
            }
        });
    }

    private static EquatableArray<PolicyFailure> Read(ImmutableArray<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> files, CancellationToken cancellation)
    {
        var candidates = files.IsEmpty ? ImmutableArray<AdditionalText>.Empty : PolicyFile.Candidates(files.Select(pair => pair.File).ToImmutableArray(), files[0].Options);
        if (candidates is not [var only])
        {
            return new(ImmutableArray.Create(new PolicyFailure("", default, default, string.Join("\n", candidates.Select(file => file.Path)))));
        }

        var policy = PolicyFile.Read(only, cancellation);
        return new(policy.Result.Problems
            .Where(problem => problem.RuleId == RuleIds.UnreadablePolicy)
            .Select(problem => (policy.LocationOf(problem.Range), problem.Message))
            .Select(problem => new PolicyFailure(only.Path, problem.Item1.SourceSpan, problem.Item1.GetLineSpan().Span, problem.Message))
            .ToImmutableArray());
    }

    private static Diagnostic Describe(PolicyFailure failure) => failure.Path.Length == 0
        ? PolicyRules.NotOnePolicy(Location.None, failure.Message.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        : Diagnostic.Create(PolicyRules.UnreadablePolicy, Location.Create(failure.Path, failure.Span, failure.Lines), failure.Message);
}

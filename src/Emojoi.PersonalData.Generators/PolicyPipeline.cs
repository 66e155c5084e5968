using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Generators;

/// <summary>The steps that bring the policy file into a generator.</summary>
internal static class PolicyPipeline
{
    /// <summary>The policy, parsed once per content; <c>null</c> where there is none, or more than one (EPD0001).</summary>
    public static IncrementalValueProvider<PolicySnapshot?> Create(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => PolicyFile.IsPolicy(pair.Left, pair.Right))
            .Collect()
            .Select(Read)
            .WithTrackingName(TrackingNames.Policy);

    private static PolicySnapshot? Read(ImmutableArray<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> files, CancellationToken cancellation)
    {
        if (files.IsEmpty)
        {
            return null;
        }

        var candidates = PolicyFile.Candidates(files.Select(pair => pair.File).ToImmutableArray(), files[0].Options);
        return candidates is [var only] && PolicyFile.Read(only, cancellation) is { Policy: { } policy, Text: var text }
            ? new PolicySnapshot(policy, text)
            : null;
    }
}

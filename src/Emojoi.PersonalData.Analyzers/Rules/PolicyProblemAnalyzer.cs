using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>
/// Reports the problems of one kind that reading the policy file gave, where they stand in it. An additional-file action
/// runs in the editor and in the build, once for each file.
/// </summary>
public abstract class PolicyProblemAnalyzer : VocabularyAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected PolicyProblemAnalyzer(DiagnosticDescriptor rule)
        : base(rule) => _rule = rule;

    private protected sealed override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterAdditionalFileAction(Check);
    }

    private void Check(AdditionalFileAnalysisContext context)
    {
        var candidates = PolicyFile.Candidates(context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider);
        if (!candidates.Contains(context.AdditionalFile))
        {
            return;
        }

        var file = PolicyFile.Read(context.AdditionalFile, context.CancellationToken);
        foreach (var problem in file.Result.Problems)
        {
            if (problem.RuleId == _rule.Id)
            {
                context.ReportDiagnostic(Report(file, problem));
            }
        }
    }

    private Diagnostic Report(PolicyFile file, PolicyProblem problem)
    {
        var properties = problem.Suggestion is { } suggestion
            ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Suggestion, suggestion)
            : ImmutableDictionary<string, string?>.Empty;
        Location[] other = problem.Other is { } range ? [file.LocationOf(range)] : [];
        return Diagnostic.Create(_rule, file.LocationOf(problem.Range), other, properties, problem.Message);
    }
}

using System.Reflection;
using Emojoi.PersonalData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Tests;

/// <summary>Every rule of the analyzers' assembly, for tests of what holds for each.</summary>
internal static class RuleCatalog
{
    /// <summary>The analyzers.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(MissingPolicyAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Their descriptors; a rule that reports at the end of the compilation, too, counts once.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id)];

    /// <summary>Their ids.</summary>
    public static TheoryData<string> Ids { get; } = [.. Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    /// <summary>The rule of an id.</summary>
    public static DiagnosticDescriptor Rule(string id) => Rules.Single(rule => rule.Id == id);

    /// <summary>The analyzer of an id.</summary>
    public static DiagnosticAnalyzer Analyzer(string id) => Analyzers.Single(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    /// <summary>The class of an id: its analyzer, or the rule where one analyzer asks many: the first of those that share it.</summary>
    public static Type ClassOf(string id) =>
        FlowRules.All.FirstOrDefault(rule => rule.Descriptor.Id == id)?.GetType() ?? Analyzer(id).GetType();

    /// <summary>What the files of a rule have in common in their names.</summary>
    public static string StemOf(Type rule) => rule.Name[..^(rule.Name.EndsWith("Rule", StringComparison.Ordinal) ? "Rule" : "Analyzer").Length];
}

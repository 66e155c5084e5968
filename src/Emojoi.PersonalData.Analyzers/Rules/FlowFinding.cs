using System.Collections.Immutable;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What a rule finds wrong with a flow.</summary>
/// <param name="Arguments">What its message names.</param>
public sealed record FlowFinding(params object[] Arguments)
{
    /// <summary>What its fixer needs, by the keys of <see cref="Semantics.DiagnosticProperties"/>.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;
}

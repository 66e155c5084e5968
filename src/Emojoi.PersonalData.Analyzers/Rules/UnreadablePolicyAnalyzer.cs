using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD0002: the policy file breaks its format.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadablePolicyAnalyzer() : PolicyProblemAnalyzer(PolicyRules.UnreadablePolicy);

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A call of which it is known what it passes on.</summary>
/// <param name="Call">The call.</param>
/// <param name="Arguments">What it passes on.</param>
/// <param name="Logs">The functions of <c>LoggerMessage.Define</c> that it may be of.</param>
/// <param name="Callees">The frames of the code that it runs, where anything depends on that.</param>
internal sealed record ResolvedCall(CallRecord Call, Dictionary<int, FlowValue> Arguments, IReadOnlyList<IMethodSymbol> Logs, IReadOnlyList<FlowFrame> Callees);

using System.Globalization;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>What a rule says of a flow.</summary>
internal static class JudgedFlow
{
    /// <summary>The message, or <c>null</c> where the rule finds nothing.</summary>
    public static string? Message(this FlowRule rule, FlowScene scene, DataFlow flow) =>
        rule.Judge(flow, scene.Policy) is { } finding ? rule.Report(flow, finding, atEnd: false).GetMessage(CultureInfo.InvariantCulture) : null;
}

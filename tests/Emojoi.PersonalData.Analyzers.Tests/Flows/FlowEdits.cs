using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>Flows made by hand, with more that the engine may know of them.</summary>
internal static class FlowEdits
{
    public static DataFlow To(this DataFlow flow, params string[] destinations) => flow with { Sink = flow.Sink with { Destinations = [.. destinations] } };

    public static DataFlow ToRecipient(this DataFlow flow, params string[] ids) => flow with { Sink = flow.Sink with { Recipients = [.. ids] } };

    public static DataFlow Checked(this DataFlow flow, GuardKind kind, string? purpose = null) => flow with { Guards = flow.Guards.Add(new Guard(kind, purpose)) };

    public static DataFlow Sanitized(this DataFlow flow, Sanitization how) =>
        flow with { Data = [.. flow.Data.Select(value => value with { Sanitized = (int)how })] };
}

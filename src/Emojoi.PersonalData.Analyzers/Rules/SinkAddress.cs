using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What code says of who is behind a sink.</summary>
/// <param name="Namespace">The namespace of what is called.</param>
/// <param name="Assembly">Its assembly; <c>null</c> where there is none.</param>
/// <param name="Destinations">Constant addresses that the data may be sent to.</param>
/// <param name="Recipients">Ids that <c>[Recipient]</c> gives.</param>
public sealed record SinkAddress(string Namespace, string? Assembly, IReadOnlyList<string> Destinations, IReadOnlyList<string> Recipients)
{
    /// <summary>What a flow's sink says.</summary>
    public static SinkAddress Of(FlowSink sink) => new(
        sink.Callee.ContainingType?.ContainingNamespace.ToDisplayString() ?? "",
        sink.Callee.ContainingAssembly?.Name,
        sink.Destinations,
        sink.Recipients);
}

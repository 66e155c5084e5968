using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The end of a flow.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Callee">The method, property or member that takes the data.</param>
/// <param name="Location">Where the call that lets the data out begins (or the assignment, the <c>throw</c>, the return).</param>
/// <param name="Destinations">Constant texts of the addresses that the data may be sent to, as far as known (<c>https://api.example/v1</c>); none where unknown.</param>
/// <param name="Recipients">Ids that <c>[Recipient]</c> gives at the callee, its type, its parameter or an assembly.</param>
public sealed record FlowSink(
    SinkKind Kind,
    ISymbol Callee,
    Location Location,
    ImmutableArray<string> Destinations,
    ImmutableArray<string> Recipients);

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>Personal data leaves an assembly's code: a line of <c>[assembly: PersonalDataFlow]</c> for reports.</summary>
/// <param name="Kind">What kind of end it is.</param>
/// <param name="Callee">What takes the data: <c>HttpClient.PostAsync</c>.</param>
/// <param name="Namespace">The callee's namespace.</param>
/// <param name="Assembly">The callee's assembly; empty where there is none.</param>
/// <param name="File">Where, relative to the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Recipients">Ids that <c>[Recipient]</c> gives.</param>
/// <param name="Destinations">Constant addresses that the data may be sent to.</param>
/// <param name="Data">What leaves.</param>
public sealed record FlowFact(
    SinkKind Kind,
    string Callee,
    string Namespace,
    string Assembly,
    string File,
    int Line,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> Destinations,
    IReadOnlyList<FlowFactValue> Data);

namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A place where personal data leaves the code.</summary>
/// <param name="Assembly">The assembly whose code it is.</param>
/// <param name="Sink">What kind of end it is: <c>transfer</c>, <c>log</c>, <c>file</c> ...</param>
/// <param name="Callee">What takes the data.</param>
/// <param name="Members">What leaves.</param>
/// <param name="Categories">Its categories.</param>
/// <param name="Recipients">Recipients of the policy that get it.</param>
/// <param name="Undeclared">Who gets it and is no recipient of the policy: a host, an SDK, an id.</param>
/// <param name="Unknown"><c>recipient</c> or <c>region</c> where nobody knows it: no rule holds the flow to the policy there.</param>
/// <param name="File">Where, relative to the repository.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record FlowEntry(
    string Assembly,
    string Sink,
    string Callee,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> Undeclared,
    string? Unknown,
    string File,
    int Line);

using System.Globalization;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>What the texts of an assembly's <c>[PersonalDataFlow]</c> say of where personal data leaves its code.</summary>
/// <param name="Region">The country that its build says it runs in; <c>null</c> where it says nothing.</param>
/// <param name="Flows">The flows, in the order of the text.</param>
public sealed record FlowFacts(string? Region, IReadOnlyList<FlowFact> Flows)
{
    private const int Cells = 9;

    /// <summary>Reads a text; what it does not understand it leaves out.</summary>
    public static FlowFacts Read(string text)
    {
        string? region = null;
        var files = new List<string>();
        var flows = new List<FlowFact>();
        foreach (var cells in text.Split('\n').Select(line => line.Split('\t')))
        {
            switch (cells[0])
            {
                case "F" when cells.Length == 2:
                    files.Add(cells[1]);
                    break;
                case FlowFactText.Region when cells.Length == 2:
                    region = cells[1];
                    break;
                case FlowFactText.Flow when cells.Length == Cells && Flow(cells, files) is { } flow:
                    flows.Add(flow);
                    break;
            }
        }

        return new FlowFacts(region, flows);
    }

    private static FlowFact? Flow(string[] cells, List<string> files)
    {
        var place = cells[5].Split(':');
        return Enum.TryParse<SinkKind>(cells[1], out var kind) && place.Length == 3 && Number(place[0]) is >= 0 and var file && file < files.Count
            ? new FlowFact(kind, Text(cells[2]), Text(cells[3]), Text(cells[4]), files[file], Number(place[1]), List(cells[6], ','), List(cells[7], ','), [.. Parts(cells[8], ',').Select(Value)])
            : null;
    }

    private static FlowFactValue Value(string text)
    {
        var parts = text.Split('=');
        return new FlowFactValue(Text(parts[0]), parts.Length > 1 ? List(parts[1], ';') : []);
    }

    private static string[] Parts(string text, char separator) => text.Split([separator], StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<string> List(string text, char separator) => [.. Parts(text, separator).Select(Text)];

    private static string Text(string escaped) => ValueText.Unescape(escaped);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}

using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>Writes open flows, and facts about those that end here, as the text of <c>[assembly: PersonalDataFlow]</c>; docs/flow-attribute.md describes it.</summary>
internal sealed class FlowAttributeWriter(Func<Location, (string File, int Line, int Column)> placeOf)
{
    private const char Tab = '\t';

    private readonly Numbered _symbols = new('S');
    private readonly Numbered _files = new('F');

    /// <summary>The text; empty where nothing is open and nothing leaves.</summary>
    /// <param name="flows">What is open.</param>
    /// <param name="facts">What leaves.</param>
    /// <param name="region">The country that the product runs in, where known.</param>
    public string Write(OpenFlows flows, IReadOnlyList<DataFlow> facts, string? region)
    {
        // The first pass finds the names, which are then numbered in their order: the same code gives the same text.
        Records(flows, facts, region);
        _symbols.Sort();
        _files.Sort();
        var records = Records(flows, facts, region);
        return records.Length == 0 ? string.Empty : _symbols.Lines() + _files.Lines() + records;
    }

    private string Records(OpenFlows flows, IReadOnlyList<DataFlow> facts, string? region)
    {
        var records = new StringBuilder();
        foreach (var method in flows.Methods.Select(method => (Method: method, Id: IdOf(method.Method!))).Where(method => method.Id is not null).OrderBy(method => method.Id, StringComparer.Ordinal))
        {
            var contracts = FlowScope.Contracts(method.Method.Method!).Skip(1).Where(Exports.IsVisible).Select(NumberOf).OfType<string>();
            Line(records, "M", NumberOf(method.Method.Method!)!, string.Join(",", contracts));
            Write(records, method.Method);
        }

        if (flows.Own.Calls.Count > 0)
        {
            Line(records, "E");
            Write(records, flows.Own);
        }

        Write(records, facts, region);
        return records.ToString();
    }

    private void Write(StringBuilder records, IReadOnlyList<DataFlow> facts, string? region)
    {
        var lines = facts.Select(flow => FlowFactText.Line(flow, Place(flow.Sink.Location))).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal).ToList();
        if (lines.Count > 0 && region is not null)
        {
            Line(records, FlowFactText.Region, region);
        }

        foreach (var line in lines)
        {
            records.Append(line).Append('\n');
        }
    }

    private void Write(StringBuilder records, OpenMethod method)
    {
        if (Value(method.Returns) is { Length: > 0 } returned)
        {
            Line(records, "R", returned);
        }

        foreach (var line in method.Sinks.Select(SinkLine).Concat(method.Calls.Select(CallLine)).Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal))
        {
            records.Append(line).Append('\n');
        }
    }

    private string SinkLine(OpenSink open) => string.Join(
        "\t",
        "K",
        open.Sink.Kind.ToString(),
        NumberOf(open.Sink.Callee) ?? "-",
        Place(open.Sink.Place.Location, open.Sink.Owner),
        Guards(open.Guards),
        string.Join(",", open.Sink.Recipients.Select(ValueText.Escape)),
        Value(open.Destination),
        Value(open.Data));

    private string CallLine(OpenCall open) => string.Join(
        "\t",
        new[] { "C", NumberOf(open.Call.Target!) ?? "-", Place(open.Call.Place.Location, open.Call.Owner), Guards(open.Guards) }
            .Concat(open.Arguments.OrderBy(argument => argument.Key).Select(argument => (argument.Key, Text: Value(argument.Value))).Where(argument => argument.Text.Length > 0).Select(argument => Number(argument.Key) + "=" + argument.Text)));

    private string Value(FlowValue value)
    {
        var origins = value.Origins.Select(Text).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal);
        var members = value.Members
            .Select(member => (Id: IdOf(member.Key), Member: member.Key, Text: Value(member.Value)))
            .Where(member => member.Id is not null && member.Text.Length > 0)
            .OrderBy(member => member.Id, StringComparer.Ordinal)
            .Select(member => $"[{NumberOf(member.Member)}={member.Text}]");
        return string.Join(",", origins) + string.Concat(members);
    }

    private string? Text(Origin origin) => origin.Kind switch
    {
        OriginKind.Formal => Formal(origin),
        OriginKind.Tagged when NumberOf(origin.Symbol!) is { } member => "t" + member + Done(origin) + Steps(origin),
        OriginKind.Object when NumberOf(origin.Symbol!) is { } type => "x" + type + Done(origin) + Steps(origin),
        OriginKind.Text => "\"" + ValueText.Escape(origin.Text!),
        _ => null,
    };

    private string? Formal(Origin origin)
    {
        var path = origin.Path.Members.Select(NumberOf).ToList();
        return path.Contains(null) ? null : "p" + Number(origin.Ordinal) + string.Concat(path.Select(member => "." + member)) + Done(origin);
    }

    /// <summary>What was done to a value on its way: cleaned, printed, written whole.</summary>
    private string Done(Origin origin)
    {
        var done = origin.Sanitized == 0 ? string.Empty : "/s" + Number(origin.Sanitized);
        return origin.Form == PropagationForm.Same
            ? done
            : done + "/f" + Number((int)origin.Form) + (origin.Type is { } type && NumberOf(type) is { } number ? ":" + number : string.Empty);
    }

    private string Steps(Origin origin) => "@" + string.Join(">", origin.Trace!.Steps().Select(step => Place(step.Location, step.Method)));

    private string Place(Location location, ISymbol owner) => $"{Place(location)}:{NumberOf(owner) ?? "-"}";

    private string Place(Location location)
    {
        var (file, line, column) = placeOf(location);
        return $"{_files.Of(file)}:{Number(line)}:{Number(column)}";
    }

    private static string Guards(IEnumerable<Guard> guards) =>
        string.Join(",", guards.Select(guard => guard.Purpose is null ? guard.Kind.ToString() : guard.Kind + ":" + ValueText.Escape(guard.Purpose)).OrderBy(text => text, StringComparer.Ordinal));

    private string? NumberOf(ISymbol symbol) => IdOf(symbol) is { } id ? _symbols.Of(id) : null;

    private static string? IdOf(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId() is { Length: > 0 } id ? id : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder records, params string[] cells) => records.Append(string.Join(Tab.ToString(), cells)).Append('\n');

    /// <summary>Texts that records refer to by number, in ordinal order.</summary>
    private sealed class Numbered(char kind)
    {
        private readonly SortedDictionary<string, string> _numbers = new(StringComparer.Ordinal);

        public string Of(string text)
        {
            if (!_numbers.TryGetValue(text, out var number))
            {
                _numbers[text] = number = string.Empty;
            }

            return number;
        }

        public void Sort()
        {
            var next = 0;
            foreach (var text in _numbers.Keys.ToList())
            {
                _numbers[text] = Number(next++);
            }
        }

        public string Lines() => string.Concat(_numbers.Keys.Select(text => $"{kind}{Tab}{text}\n"));
    }
}

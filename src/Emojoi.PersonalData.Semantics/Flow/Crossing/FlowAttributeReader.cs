using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>Reads the text of <c>[assembly: PersonalDataFlow]</c>. What it does not understand, or names something unknown here, it leaves out.</summary>
internal sealed class FlowAttributeReader(IAssemblySymbol assembly, Func<string, ISymbol?> find, FlowImports imports)
{
    private readonly List<string> _symbols = [];
    private readonly List<string> _files = [];

    private BodySummary? _body;

    /// <summary>Reads a text.</summary>
    public void Read(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var cells = line.Split('\t');
            switch (cells[0])
            {
                case "S" when cells.Length == 2:
                    _symbols.Add(cells[1]);
                    break;
                case "F" when cells.Length == 2:
                    _files.Add(cells[1]);
                    break;
                case "M" when cells.Length == 3:
                    Begin(Symbol(cells[1]) as IMethodSymbol, cells[2]);
                    break;
                case "E":
                    _body = new BodySummary(assembly, null);
                    imports.Add(_body, []);
                    break;
                case "R" when cells.Length == 2 && _body is { } body:
                    body.Returns = Value(cells[1]);
                    break;
                case "K" when cells.Length == 8 && _body is { } body:
                    AddSink(body, cells);
                    break;
                case "C" when cells.Length > 3 && _body is { } body:
                    AddCall(body, cells);
                    break;
            }
        }
    }

    /// <summary>A method that is not seen from here answers for the contracts that it fulfils.</summary>
    private void Begin(IMethodSymbol? method, string contracts)
    {
        var fulfilled = contracts.Split(',').Select(Symbol).OfType<IMethodSymbol>().ToList();
        var owner = method ?? fulfilled.FirstOrDefault();
        _body = owner is null ? null : new BodySummary(owner, null);
        if (_body is not null)
        {
            imports.Add(_body, method is null ? fulfilled : []);
        }
    }

    private void AddSink(BodySummary body, string[] cells)
    {
        if (Enum.TryParse<SinkKind>(cells[1], out var kind) && Place(cells[3]) is var (place, owner))
        {
            var sink = new SinkRecord(kind, Symbol(cells[2]) ?? body.Owner, place, owner)
            {
                Recipients = cells[5].Split([','], StringSplitOptions.RemoveEmptyEntries).Select(ValueText.Unescape).ToImmutableArray(),
                Destination = Value(cells[6]),
                Data = Value(cells[7]),
            };
            sink.Reached(Guards(cells[4]));
            body.Sinks.Add(sink);
        }
    }

    private void AddCall(BodySummary body, string[] cells)
    {
        if (Symbol(cells[1]) is not IMethodSymbol target || Place(cells[2]) is not var (place, owner))
        {
            return;
        }

        var call = new CallRecord(place, target, owner, body) { IsVirtual = true };
        call.Reached(Guards(cells[3]));
        foreach (var argument in cells.Skip(4))
        {
            var equals = argument.IndexOf('=');
            if (equals > 0)
            {
                call.Pass(Number(argument.Substring(0, equals)), Value(argument.Substring(equals + 1)));
            }
        }

        body.Calls.Add(call);
    }

    private FlowValue Value(string text)
    {
        var position = 0;
        return Value(text, ref position);
    }

    /// <summary>Origins with commas between them, then members in brackets.</summary>
    private FlowValue Value(string text, ref int position)
    {
        var end = text.IndexOfAny(['[', ']'], position);
        end = end < 0 ? text.Length : end;
        var value = FlowValue.Of(text.Substring(position, end - position).Split(',').Select(OriginOf).OfType<Origin>());
        position = end;
        while (position < text.Length && text[position] == '[')
        {
            var equals = text.IndexOf('=', position);
            if (equals < 0)
            {
                position = text.Length;
                break;
            }

            var member = Symbol(text.Substring(position + 1, equals - position - 1));
            position = equals + 1;
            var inner = Value(text, ref position);
            position++;
            value = member is null ? value : value.WithMember(member, inner);
        }

        return value;
    }

    private Origin? OriginOf(string text) => text.Length == 0 ? null : text[0] switch
    {
        '"' => Origin.Constant(ValueText.Unescape(text.Substring(1))),
        'p' => Formal(text.Substring(1)),
        't' => Read(text, (symbol, trace) => Origin.Tagged(symbol, trace)),
        'x' => Read(text, (symbol, trace) => symbol is ITypeSymbol type ? Origin.Object(type, trace) : null),
        _ => null,
    };

    private Origin? Formal(string text)
    {
        var parts = text.Split('/');
        var path = parts[0].Split('.');
        if (_body?.Owner is not IMethodSymbol method)
        {
            return null;
        }

        var origin = Origin.Parameter(method, Number(path[0]));
        foreach (var member in path.Skip(1).Select(Symbol))
        {
            if (member is null)
            {
                return null;
            }

            origin = origin.Then(member);
        }

        return Done(origin, parts.Skip(1));
    }

    private Origin? Read(string text, Func<ISymbol, Trace, Origin?> create)
    {
        var at = text.IndexOf('@');
        if (at < 0)
        {
            return null;
        }

        var parts = text.Substring(1, at - 1).Split('/');
        Trace? trace = null;
        foreach (var step in text.Substring(at + 1).Split('>'))
        {
            if (Place(step) is var (place, owner))
            {
                trace = new Trace(place, owner, trace);
            }
        }

        return Symbol(parts[0]) is { } symbol && trace is not null && create(symbol, trace) is { } origin ? Done(origin, parts.Skip(1)) : null;
    }

    private Origin Done(Origin origin, IEnumerable<string> done)
    {
        foreach (var part in done.Where(part => part.Length > 1))
        {
            var numbers = part.Substring(1).Split(':');
            origin = part[0] == 's'
                ? origin.With(Number(numbers[0]))
                : origin.As((PropagationForm)Number(numbers[0]), numbers.Length > 1 ? Symbol(numbers[1]) as ITypeSymbol : null);
        }

        return origin;
    }

    private (FlowPlace Place, ISymbol Owner)? Place(string text)
    {
        var parts = text.Split(':');
        if (parts.Length != 4 || Number(parts[0]) is not (>= 0 and var file) || file >= _files.Count)
        {
            return null;
        }

        var start = new LinePosition(Math.Max(0, Number(parts[1]) - 1), Math.Max(0, Number(parts[2]) - 1));
        return (new FlowPlace(null, Location.Create(_files[file], default, new LinePositionSpan(start, start))), Symbol(parts[3]) ?? assembly);
    }

    private static ImmutableHashSet<GuardFact> Guards(string text) => text.Split([','], StringSplitOptions.RemoveEmptyEntries)
        .Select(guard => guard.Split(':'))
        .Where(guard => Enum.TryParse<GuardKind>(guard[0], out _))
        .Select(guard => new GuardFact(new Guard((GuardKind)Enum.Parse(typeof(GuardKind), guard[0]), guard.Length > 1 ? ValueText.Unescape(guard[1]) : null)))
        .ToImmutableHashSet();

    private ISymbol? Symbol(string number) => Number(number) is >= 0 and var index && index < _symbols.Count ? find(_symbols[index]) : null;

    /// <summary>A number, or one below all where there is none.</summary>
    private static int Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : int.MinValue;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Gathers what reaches each sink, and makes flows of it.</summary>
internal sealed class FlowCollector(FlowScope scope, FlowGuards? checks)
{
    private readonly Dictionary<(SinkRecord Sink, string Destinations, string Guards), Gathered> _gathered = [];

    /// <summary>A stable text of some checks.</summary>
    public static string Key(ImmutableHashSet<Guard> guards) =>
        guards.IsEmpty ? string.Empty : string.Join(";", guards.Select(guard => guard.Kind + " " + guard.Purpose).OrderBy(text => text, StringComparer.Ordinal));

    /// <summary>Adds what was found to reach a sink.</summary>
    public void Add(SinkRecord sink, FlowValue data, FlowValue destination, ImmutableHashSet<Guard> guards)
    {
        var personal = Personal(data).ToArray();
        if (personal.Length == 0)
        {
            return;
        }

        var texts = AddressText.Completed([.. Texts(destination).Distinct(StringComparer.Ordinal)]).OrderBy(text => text, StringComparer.Ordinal).ToArray();
        if (sink.Mark is { } mark && !texts.Contains(AddressText.MarkOf(mark)))
        {
            return;
        }

        var destinations = texts.Where(text => !AddressText.IsMark(text)).ToImmutableArray();
        foreach (var origin in personal)
        {
            var passed = origin.Passed is null || checks is null || sink.Kind is not (SinkKind.Transfer or SinkKind.Use) ? guards : guards.Union(checks.Of(origin.Passed));
            var key = (sink, string.Join("\n", destinations), Key(passed));
            if (!_gathered.TryGetValue(key, out var gathered))
            {
                _gathered[key] = gathered = new Gathered(sink, destinations, passed);
            }

            gathered.Add(origin.WithoutPassed());
        }
    }

    /// <summary>The flows, ordered by where they leave.</summary>
    public ImmutableArray<DataFlow> Flows() => _gathered.Values
        .OrderBy(gathered => gathered.Sink.Place.File, StringComparer.Ordinal)
        .ThenBy(gathered => gathered.Sink.Place.Start)
        .ThenBy(gathered => gathered.Sink.Kind)
        .ThenBy(gathered => string.Join("\n", gathered.Destinations), StringComparer.Ordinal)
        .ThenBy(gathered => Key(gathered.Guards), StringComparer.Ordinal)
        .Select(gathered => gathered.ToFlow())
        .ToImmutableArray();

    private IEnumerable<Origin> Personal(FlowValue value)
    {
        foreach (var origin in value.Origins)
        {
            if (origin.Kind == OriginKind.Object)
            {
                foreach (var carried in FlowForms.Carried(origin, scope.Types))
                {
                    yield return carried;
                }
            }
            else if (origin.IsPersonal)
            {
                yield return origin;
            }
        }

        foreach (var inner in value.Members.Values.SelectMany(Personal))
        {
            yield return inner;
        }
    }

    private static IEnumerable<string> Texts(FlowValue value) =>
        value.Origins.Where(origin => origin.Kind == OriginKind.Text).Select(origin => origin.Text!).Concat(value.Members.Values.SelectMany(Texts));

    /// <summary>All that reaches one sink under the same conditions.</summary>
    private sealed class Gathered(SinkRecord sink, ImmutableArray<string> destinations, ImmutableHashSet<Guard> guards)
    {
        private readonly List<Origin> _origins = [];

        public SinkRecord Sink => sink;

        public ImmutableArray<string> Destinations => destinations;

        public ImmutableHashSet<Guard> Guards => guards;

        public void Add(Origin origin)
        {
            var known = _origins.IndexOf(origin);
            if (known < 0)
            {
                _origins.Add(origin);
            }
            else if (origin.Trace!.ComesBefore(_origins[known].Trace!))
            {
                _origins[known] = origin;
            }
        }

        public DataFlow ToFlow()
        {
            var ordered = _origins
                .OrderBy(origin => origin.Symbol!.ToDisplayString(), StringComparer.Ordinal)
                .ThenBy(origin => origin.Sanitized)
                .ToArray();
            var callee = new FlowSink(sink.Kind, sink.Callee, sink.Place.Location, destinations, sink.Recipients);
            return new DataFlow(
                ordered.Select(Value).ToImmutableArray(),
                callee,
                ordered.SelectMany(origin => origin.Trace!.Steps()).GroupBy(step => step.Location).Select(steps => steps.First()).ToImmutableArray(),
                sink.Owner,
                guards.OrderBy(guard => guard.Kind).ThenBy(guard => guard.Purpose, StringComparer.Ordinal).ToImmutableArray());
        }

        private static ImmutableArray<PersonalDataAnnotation> Annotations(ISymbol tagged)
        {
            var own = Rights.PersonalMembers.AnnotationsOf(tagged, CancellationToken.None);
            return own.IsEmpty && tagged is IMethodSymbol method
                ? method.GetReturnTypeAttributes().Where(attribute => Vocabulary.Is(attribute.AttributeClass, Vocabulary.PersonalData)).Select(attribute => AnnotationReader.Read(attribute)).ToImmutableArray()
                : own;
        }

        private static PersonalValue Value(Origin origin) => new(
            origin.Symbol!,
            origin.Kind == OriginKind.Tagged ? Annotations(origin.Symbol!) : ImmutableArray<PersonalDataAnnotation>.Empty,
            origin.Source,
            origin.Trace!.First.Location,
            origin.Sanitized & ~Sanitizations.Rebuilt);
    }
}

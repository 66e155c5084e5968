using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>Which bodies each call may run, whatever it is called with: a delegate of which nothing is known may be any function that is passed on.</summary>
internal sealed class CallTargets
{
    private readonly Dictionary<CallRecord, List<BodySummary>> _targets = [];
    private readonly List<BodySummary> _bodies = [];
    private readonly HashSet<BodySummary> _known = [];

    public CallTargets(BodyIndex index, IEnumerable<BodySummary> bodies)
    {
        foreach (var body in bodies)
        {
            Add(body);
        }

        var functions = _bodies.SelectMany(ValuesOf).SelectMany(FunctionsIn).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).Select(index.Of).OfType<BodySummary>().ToList();
        foreach (var call in _bodies.SelectMany(body => body.Calls).ToList())
        {
            _targets[call] = Find(call, index, functions);
        }

        // Primary constructors have no body of their own until somebody calls them.
        foreach (var body in _targets.Values.SelectMany(targets => targets).ToList())
        {
            Add(body);
        }
    }

    /// <summary>All bodies, those of lambdas and local functions among them.</summary>
    public IReadOnlyList<BodySummary> Bodies => _bodies;

    /// <summary>The bodies that a call may run.</summary>
    public IReadOnlyList<BodySummary> Of(CallRecord call) => _targets[call];

    private static List<BodySummary> Find(CallRecord call, BodyIndex index, List<BodySummary> functions)
    {
        if (call.Target is { } method)
        {
            return index.Answering(method, call.IsVirtual, call.ReceiverType).ToList();
        }

        return call.Delegate.Origins.All(origin => origin.Kind == OriginKind.Function)
            ? call.Delegate.Origins.Select(origin => index.Of((IMethodSymbol)origin.Symbol!)).OfType<BodySummary>().ToList()
            : functions;
    }

    private static IEnumerable<FlowValue> ValuesOf(BodySummary body) =>
        new[] { body.Returns, body.Throws }
            .Concat(body.Leaves.Values)
            .Concat(body.Writes.Values)
            .Concat(body.Initializes.Values)
            .Concat(body.Calls.SelectMany(call => call.Arguments.Values.Append(call.Delegate)))
            .Concat(body.Sinks.SelectMany(sink => new[] { sink.Data, sink.Destination }));

    private static IEnumerable<IMethodSymbol> FunctionsIn(FlowValue value) =>
        FlowLinker.AllOf(value).Where(origin => origin.Kind == OriginKind.Function).Select(origin => (IMethodSymbol)origin.Symbol!);

    private void Add(BodySummary body)
    {
        if (_known.Add(body))
        {
            _bodies.Add(body);
            foreach (var function in body.Functions)
            {
                Add(function);
            }
        }
    }
}

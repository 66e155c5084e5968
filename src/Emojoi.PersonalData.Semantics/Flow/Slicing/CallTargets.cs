using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>Which bodies each call may run, whatever it is called with.</summary>
internal sealed class CallTargets
{
    private readonly Dictionary<CallRecord, List<BodySummary>> _targets = [];
    private readonly List<BodySummary> _bodies = [];
    private readonly HashSet<BodySummary> _known = [];
    private readonly HashSet<BodySummary> _passedOn;

    public CallTargets(BodyIndex index, IEnumerable<BodySummary> bodies)
    {
        foreach (var body in bodies)
        {
            Add(body);
        }

        _passedOn = [.. _bodies.SelectMany(ValuesOf).SelectMany(FunctionsIn).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).Select(index.Of).OfType<BodySummary>()];
        foreach (var call in _bodies.SelectMany(body => body.Calls))
        {
            _targets[call] = Find(call, index);
        }

        // Primary constructors have no body of their own until somebody calls them.
        foreach (var body in _targets.Values.SelectMany(targets => targets).ToList())
        {
            Add(body);
        }
    }

    /// <summary>All bodies, those of lambdas and local functions among them.</summary>
    public IReadOnlyList<BodySummary> Bodies => _bodies;

    /// <summary>The bodies that a call may run; none of a call of <see cref="IsOfAny"/>.</summary>
    public IReadOnlyList<BodySummary> Of(CallRecord call) => _targets[call];

    /// <summary>Whether a call is of a delegate that may be any function that is passed on.</summary>
    public static bool IsOfAny(CallRecord call) => call.Target is null && call.Delegate.Origins.Any(origin => origin.Kind != OriginKind.Function);

    /// <summary>Whether a body is one of a function that is passed on.</summary>
    public bool IsPassedOn(BodySummary body) => _passedOn.Contains(body);

    private static List<BodySummary> Find(CallRecord call, BodyIndex index)
    {
        if (call.Target is { } method)
        {
            return index.Answering(method, call.IsVirtual, call.ReceiverType).ToList();
        }

        return IsOfAny(call) ? [] : call.Delegate.Origins.Select(origin => index.Of((IMethodSymbol)origin.Symbol!)).OfType<BodySummary>().ToList();
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

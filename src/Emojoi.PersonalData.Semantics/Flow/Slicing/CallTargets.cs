using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>Which bodies each call may run, whatever it is called with, and through which places values go from one to the other.</summary>
internal sealed class CallTargets
{
    private const int DeepestResults = 3;

    private readonly BodyIndex _index;
    private readonly Dictionary<CallRecord, List<BodySummary>> _targets = [];
    private readonly Dictionary<(CallRecord Call, int Ordinal), Place[]> _passed = [];
    private readonly Dictionary<(CallRecord Call, int Ordinal), Place[]> _left = [];
    private readonly List<BodySummary> _bodies = [];
    private readonly HashSet<BodySummary> _known = [];
    private readonly HashSet<IMethodSymbol> _passedOn;

    public CallTargets(BodyIndex index, IEnumerable<BodySummary> bodies)
    {
        _index = index;
        foreach (var body in bodies)
        {
            Add(body);
        }

        _passedOn = new(_bodies.SelectMany(ValuesOf).Where(value => value.Any(IsFunction)).SelectMany(FunctionsIn), SymbolEqualityComparer.Default);

        NoteChanges();
        NoteThrown();

        // Primary constructors have no body of their own until somebody calls them.
        foreach (var body in _bodies.SelectMany(body => body.Calls).SelectMany(Of).ToList())
        {
            Add(body);
        }
    }

    /// <summary>All bodies, those of lambdas and local functions among them.</summary>
    public IReadOnlyList<BodySummary> Bodies => _bodies;

    /// <summary>The bodies that a call may run; none where it may be any function that is passed on.</summary>
    public IReadOnlyList<BodySummary> Of(CallRecord call) => _targets.TryGetValue(call, out var known) ? known : _targets[call] = Find(call);

    /// <summary>Whether a call is of a delegate that may be any function that is passed on.</summary>
    public static bool IsOfAny(CallRecord call) => call.Target is null && call.Delegate.Origins.Any(origin => origin.Kind != OriginKind.Function);

    /// <summary>Whether a body is one of a function that is passed on.</summary>
    public bool IsPassedOn(BodySummary body) => body.Method is { } method && _passedOn.Contains(method);

    /// <summary>Where the value that a symbolic origin begins at lies.</summary>
    public Place[] ReadBy(Origin origin) => origin.Kind switch
    {
        OriginKind.Parameter => OfParameter((IMethodSymbol)origin.Symbol!, origin.Ordinal),
        OriginKind.Result => LeftBy(origin.Call!, Origin.Returned),
        OriginKind.Out => LeftBy(origin.Call!, origin.Ordinal),
        OriginKind.Member => [Place.Of(origin.Symbol!)],
        _ => [],
    };

    /// <summary>Where a parameter's value lies.</summary>
    public Place[] OfParameter(IMethodSymbol method, int ordinal)
    {
        var own = new Place(PlaceKind.Parameter, method, ordinal);
        return _passedOn.Contains(method) ? [own, new(PlaceKind.ParameterOfAny, null, ordinal)] : [own];
    }

    /// <summary>Where a call puts an argument.</summary>
    public Place[] PassedBy(CallRecord call, int ordinal) => _passed.TryGetValue((call, ordinal), out var known) ? known : _passed[(call, ordinal)] = FindPassed(call, ordinal);

    private Place[] FindPassed(CallRecord call, int ordinal) =>
        [.. Around(call, ordinal, PlaceKind.ParameterOfAny), .. Of(call).Select(target => target.Method).OfType<IMethodSymbol>().Select(method => new Place(PlaceKind.Parameter, method, ordinal))];

    /// <summary>Where a body puts what it leaves.</summary>
    public Place[] Left(BodySummary body, int ordinal)
    {
        var own = new Place(PlaceKind.Left, body, ordinal);
        return IsPassedOn(body) ? [own, new(PlaceKind.LeftByAny, null, ordinal)] : [own];
    }

    private static IEnumerable<FlowValue> ValuesOf(BodySummary body) =>
        body.AllKept.Concat(body.AllLeft.Select(left => left.Value)).Concat(body.Calls.SelectMany(call => call.Arguments.Values.Append(call.Delegate)));

    private static IEnumerable<IMethodSymbol> FunctionsIn(FlowValue value) =>
        FlowLinker.AllOf(value).Where(IsFunction).Select(origin => (IMethodSymbol)origin.Symbol!);

    private static bool IsFunction(Origin origin) => origin.Kind == OriginKind.Function;

    private Place[] LeftBy(CallRecord call, int ordinal) => _left.TryGetValue((call, ordinal), out var known) ? known : _left[(call, ordinal)] = FindLeft(call, ordinal);

    private Place[] FindLeft(CallRecord call, int ordinal) =>
        [.. Around(call, ordinal, PlaceKind.LeftByAny), .. Of(call).Select(target => new Place(PlaceKind.Left, target, ordinal))];

    /// <summary>The places of a call beside those of the bodies that it is known to run.</summary>
    private static IEnumerable<Place> Around(CallRecord call, int ordinal, PlaceKind ofAny)
    {
        if (call.Replaces.Contains(ordinal))
        {
            yield return new(PlaceKind.Replaced, call, ordinal);
        }

        if (IsOfAny(call))
        {
            yield return new(ofAny, null, ordinal);
        }
    }

    /// <summary>What is written into an object that a call gives back is written into what holds it there.</summary>
    private void NoteChanges()
    {
        foreach (var body in _bodies)
        {
            foreach (var (call, type, value) in body.ChangedResults)
            {
                foreach (var member in HoldersOf(call, 0).Where(member => ValueTypes.MayHold(ValueTypes.Of(member), type)).ToList())
                {
                    body.Change(member, value, isSeen: false);
                }
            }
        }
    }

    /// <summary>What is thrown goes through whoever does not catch it.</summary>
    private void NoteThrown()
    {
        var callers = new Dictionary<BodySummary, List<(BodySummary Caller, CallRecord Call)>>();
        foreach (var body in _bodies)
        {
            foreach (var call in body.Uncaught)
            {
                foreach (var target in Of(call))
                {
                    if (!callers.TryGetValue(target, out var known))
                    {
                        callers[target] = known = [];
                    }

                    known.Add((body, call));
                }
            }
        }

        var waiting = new Queue<BodySummary>(_bodies.Where(body => !body.Throws.IsClean));
        var passed = new Dictionary<BodySummary, HashSet<CallRecord>>();
        while (waiting.Count > 0)
        {
            foreach (var (caller, call) in callers.TryGetValue(waiting.Dequeue(), out var known) ? known : [])
            {
                if (!passed.TryGetValue(caller, out var calls))
                {
                    passed[caller] = calls = [];
                    if (caller.Throws.IsClean)
                    {
                        waiting.Enqueue(caller);
                    }
                }

                calls.Add(call);
            }
        }

        foreach (var body in passed)
        {
            body.Key.Throws = body.Key.Throws.Or(FlowValue.Of(body.Value.Select(call => Origin.Out(call, Origin.Thrown))));
        }
    }

    /// <summary>The members that hold what a call gives back.</summary>
    private IEnumerable<ISymbol> HoldersOf(CallRecord call, int depth)
    {
        foreach (var origin in Of(call).SelectMany(target => target.Returns.Origins))
        {
            if (KeptObjects.MemberIn(origin) is { } member)
            {
                yield return member;
            }
            else if (origin is { Kind: OriginKind.Result, Path.Members.IsEmpty: true, Call: { } inner } && depth < DeepestResults)
            {
                foreach (var holder in HoldersOf(inner, depth + 1))
                {
                    yield return holder;
                }
            }
        }
    }

    private List<BodySummary> Find(CallRecord call) => call.Target is { } method
        ? [.. _index.Answering(method, call.IsVirtual, call.ReceiverType)]
        : IsOfAny(call) ? [] : [.. call.Delegate.Origins.Select(origin => _index.Of((IMethodSymbol)origin.Symbol!)).OfType<BodySummary>()];

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

using Emojoi.PersonalData.Semantics.Flow.Slicing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Puts what is known in the place of symbolic values: arguments for parameters, what callees return for their calls.</summary>
internal sealed class FlowResolver(
    BodyIndex index,
    CallTargets targets,
    FlowSlice slice,
    LearnedMembers members,
    MadeTypes fixedMembers,
    FrameReads reads,
    TypeGraph types,
    CancellationToken cancellation)
{
    private const int Deepest = 40;
    private const int MostFrames = 48;

    /// <summary>Of base classes of more kinds, all are one.</summary>
    private const int MostKinds = 16;

    /// <summary>A build must end: what is not resolved after this many values is not followed any further.</summary>
    private const int MostWork = 2_000_000;

    private readonly Dictionary<BodySummary, List<FlowFrame>> _frames = [];
    private readonly PendingResults _pending = new();
    private readonly HashSet<(FlowFrame Frame, CallRecord Call, int Ordinal)> _before = [];

    private int _depth;
    private int _work;

    /// <summary>The frame of a body that is called with these arguments; with none, of one that nobody is known to call.</summary>
    public FlowFrame Frame(BodySummary body, Dictionary<int, FlowValue>? arguments, FlowFrame? outer) => Frame(body, arguments, outer, out _);

    /// <summary>
    /// The frames of a body that nobody is known to call. One that asks its own object for several things which derived types answer, as template methods do, has
    /// a frame for each of these types: what one of them answers goes to its own code, and not to that of the others.
    /// </summary>
    public IEnumerable<FlowFrame> Roots(BodySummary body)
    {
        var kinds = KindsOf(body);
        return kinds.Count is > 1 and <= MostKinds ? kinds.Select(kind => Frame(body, Unknown(body.Method!, kind), null)) : [Frame(body, null, null)];
    }

    private List<INamedTypeSymbol> KindsOf(BodySummary body)
    {
        if (body.Method is not { IsStatic: false, MethodKind: not MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, IsSealed: false } })
        {
            return [];
        }

        var answers = body.Calls.Where(call => call is { IsOnThis: true, IsVirtual: true, Target: not null }).Select(targets.Of).Where(answering => answering.Count > 1).ToList();
        return answers.Count < 2 ? [] : [.. answers.SelectMany(answering => answering).Select(answer => answer.Owner.ContainingType).Where(type => !type.IsAbstract).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];
    }

    /// <summary>What a method is given that nobody is known to call, on an object of a type.</summary>
    private Dictionary<int, FlowValue> Unknown(IMethodSymbol method, INamedTypeSymbol type)
    {
        var arguments = method.Parameters.ToDictionary(parameter => parameter.Ordinal, parameter => FromElsewhere(parameter.Ordinal));
        arguments[Origin.Receiver] = FromElsewhere(Origin.Receiver).With(Origin.MadeOf(type));
        return arguments;

        FlowValue FromElsewhere(int ordinal) => slice.IsFromElsewhere(method, ordinal) ? FlowValue.Unknown : FlowValue.Clean;
    }

    /// <summary>What a call passes on, resolved, each value with the call as one step more; what nobody asks for may be anything.</summary>
    public Dictionary<int, FlowValue> Arguments(CallRecord call, FlowFrame frame)
    {
        var arguments = new Dictionary<int, FlowValue>();
        foreach (var argument in call.Arguments)
        {
            var demand = slice.Of(call, argument.Key);
            if (demand == Demand.None)
            {
                arguments[argument.Key] = FlowValue.Unknown;
                continue;
            }

            var type = call.Target is { } target ? TypeOf(target, argument.Key) : null;
            var carrier = types.ObjectOf(type);
            var value = Resolve(argument.Value, frame);
            value = argument.Key == Origin.Receiver && (demand & Demand.Names) != 0 && BoundOf(call, value) is { } bound ? value.With(bound) : value;
            arguments[argument.Key] = ValueTypes.Fit(value, type).Select(
                (Resolver: this, carrier, demand, frame, call),
                static (with, origin) => IsSaidByType(origin, with.carrier) || !IsAsked(origin, with.demand) ? null : with.Resolver.Passed(origin, with.frame, with.call));
        }

        return arguments;
    }

    /// <summary>What a receiver is at least, where nobody knows what it was made as, and it is more than the code that is called asks for.</summary>
    private static Origin? BoundOf(CallRecord call, FlowValue receiver) =>
        call is { ReceiverType: { TypeKind: TypeKind.Class } type, Target: { } target } && MadeTypes.Of(receiver) is null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, target.ContainingType)
            ? Origin.MadeOf(type)
            : null;

    /// <summary>The bodies that a call may run, with the frame around a lambda.</summary>
    public IEnumerable<(BodySummary Body, FlowFrame? Outer)> Targets(CallRecord call, FlowFrame frame)
    {
        if (call.Target is not null)
        {
            foreach (var body in Answering(call, frame))
            {
                yield return (body, null);
            }

            yield break;
        }

        foreach (var origin in Functions(call, frame))
        {
            if (index.Of((IMethodSymbol)origin.Symbol!) is { } body)
            {
                yield return (body, origin.Frame ?? (frame.IsAround(body) ? frame : null));
            }
        }
    }

    /// <summary>The bodies that may answer a call, of the object that it is known to be on.</summary>
    private IEnumerable<BodySummary> Answering(CallRecord call, FlowFrame frame)
    {
        var bodies = targets.Of(call);
        if (bodies.Count < 2 || !call.IsVirtual || !call.Arguments.TryGetValue(Origin.Receiver, out var receiver))
        {
            return bodies;
        }

        var made = fixedMembers.In(receiver) ?? MadeTypes.Of(Resolve(receiver, frame));
        return made is null ? bodies : made.SelectMany(origin => BodyIndex.Nearest((ITypeSymbol)origin.Symbol!, origin.Ordinal > 0, bodies)).Distinct();
    }

    /// <summary>The functions that a delegate may be.</summary>
    public IEnumerable<Origin> Functions(CallRecord call, FlowFrame frame) =>
        Resolve(call.Delegate, frame).Origins.Where(origin => origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol });

    /// <summary>What a body gives out: its functions go on seeing its variables.</summary>
    private Origin Given(Origin origin, FlowFrame giver, CallRecord call) =>
        origin is { Kind: OriginKind.Function, Frame: null, Symbol: IMethodSymbol function } && index.Of(function) is { } body && giver.IsAround(body)
            ? origin.In(giver)
            : origin.Via(call.Place, call.Owner);

    /// <summary>What a call passes on: functions go on seeing what the code around them was called with.</summary>
    private Origin Passed(Origin origin, FlowFrame frame, CallRecord call) =>
        origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol function } && index.Of(function) is { SeesOthersArguments: true } && frame.Depth < FlowFrame.Deepest
            ? Given(origin, frame, call)
            : origin.Via(call.Place, call.Owner);

    /// <summary>A value without anything symbolic.</summary>
    public FlowValue Resolve(FlowValue value, FlowFrame frame)
    {
        if (value.IsClean || !value.Any(NeedsResolving))
        {
            return value;
        }

        cancellation.ThrowIfCancellationRequested();
        var before = reads.Enter(frame);
        if (!frame.Resolved.TryGetValue(value, out var known) || !_pending.StillHolds(known.Until))
        {
            var asked = _pending.StartNote();
            var found = Find(value, frame);
            known = frame.Resolved[value] = (found, _pending.EndNote(asked));
        }

        reads.Leave(before);
        return known.Value;
    }

    private FlowValue Find(FlowValue value, FlowFrame frame)
    {
        if (_depth >= Deepest || ++_work > MostWork)
        {
            _pending.Cut();
            return FlowValue.Clean;
        }

        _depth++;
        var resolved = value.Those(static origin => !NeedsResolving(origin));
        foreach (var origin in value.Origins)
        {
            if (NeedsResolving(origin))
            {
                resolved = resolved.Or(Resolve(origin, frame));
            }
        }

        resolved = resolved.WithMembers(value.Members.Select((this, frame), static (with, _, inner) => with.Item1.Resolve(inner, with.frame)));
        _depth--;
        return resolved;
    }

    private static ITypeSymbol? TypeOf(IMethodSymbol target, int ordinal) =>
        ordinal == Origin.Receiver ? target.ContainingType : ordinal >= 0 && ordinal < target.Parameters.Length ? target.Parameters[ordinal].Type : null;

    /// <summary>An object of the parameter's own type carries what the callee sees by itself: it makes no difference who calls.</summary>
    private static bool IsSaidByType(Origin origin, ITypeSymbol? carrier) =>
        origin is { Kind: OriginKind.Object, Sanitized: 0 } && carrier is not null && SymbolEqualityComparer.Default.Equals(origin.Symbol, carrier);

    /// <summary>Callers that differ in nothing that matters are one.</summary>
    private static bool IsAsked(Origin origin, Demand demand) => origin.Kind switch
    {
        OriginKind.Text or OriginKind.Function or OriginKind.Made => (demand & Demand.Names) != 0,
        OriginKind.Tagged or OriginKind.Object or OriginKind.Collected => (demand & Demand.Data) != 0,
        OriginKind.Fresh => false,
        _ => true,
    };

    private static bool NeedsResolving(Origin origin) => origin.IsSymbolic || (origin.Kind == OriginKind.Unknown && origin.Form != PropagationForm.Same);

    private FlowFrame Frame(BodySummary body, Dictionary<int, FlowValue>? arguments, FlowFrame? outer, out bool isExact)
    {
        if (!_frames.TryGetValue(body, out var frames))
        {
            _frames[body] = frames = [];
        }

        isExact = true;
        var hash = FlowFrame.HashOf(arguments);
        foreach (var frame in frames)
        {
            if (frame.IsFor(arguments, hash, outer))
            {
                return frame;
            }
        }

        // Very many different callers: of the others nothing is said, rather than what holds for somebody else.
        if (frames.Count >= MostFrames && arguments is not null)
        {
            isExact = false;
            return Frame(body, null, outer);
        }

        var created = new FlowFrame(body, arguments, outer);
        frames.Add(created);
        return created;
    }

    private FlowValue Resolve(Origin origin, FlowFrame frame)
    {
        var value = origin.Kind switch
        {
            OriginKind.Parameter => Argument(origin, frame),
            OriginKind.Result => Result(origin.Call!, Origin.Returned, frame),
            OriginKind.Out when origin.Ordinal == Origin.Thrown && !slice.MayThrowData(origin.Call!) => FlowValue.Clean,
            OriginKind.Out => Result(origin.Call!, origin.Ordinal, frame),
            OriginKind.Member => members.Of(origin.Symbol!),
            _ => FlowValue.Unknown,
        };
        return members.Read(value, origin);
    }

    /// <summary>What is passed; where nobody in particular calls, an object that the code does not show, if such may come there at all.</summary>
    private FlowValue Argument(Origin origin, FlowFrame frame)
    {
        for (var current = frame; current is not null; current = current.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(current.Body.Owner, origin.Symbol))
            {
                return current.Arguments is null && !slice.IsFromElsewhere((IMethodSymbol)origin.Symbol!, origin.Ordinal) ? FlowValue.Clean : current.Argument(origin.Ordinal);
            }
        }

        return FlowValue.Unknown;
    }

    private FlowValue Result(CallRecord call, int ordinal, FlowFrame frame)
    {
        frame = FrameOf(call, frame);
        var before = reads.Enter(frame);
        if (!frame.Results.TryGetValue((call, ordinal), out var result))
        {
            result = _pending.Begin(frame, call, ordinal) ? FindResult(call, ordinal, frame) : Before(call, ordinal, frame);
        }

        reads.Leave(before);
        return result;
    }

    private FlowValue FindResult(CallRecord call, int ordinal, FlowFrame frame)
    {
        var arguments = Arguments(call, frame);
        var result = FlowValue.Clean;
        var isFirst = true;
        var isKnown = false;
        foreach (var (body, outer) in Targets(call, frame))
        {
            var callee = Frame(body, arguments, outer, out var isExact);
            var left = Resolve(Left(body, ordinal), callee).Select((Resolver: this, callee, call), static (with, origin) => with.Resolver.Given(origin, with.callee, with.call).Having(with.call.Guards));
            result = isFirst ? left : result.Or(left);
            isFirst = false;
            isKnown = isExact && !body.IsIterator && body.Leaves.ContainsKey(ordinal);
        }

        if (call.Replaces.Contains(ordinal) && (!isKnown || !result.IsClean))
        {
            var before = Before(call, ordinal, frame);
            result = isKnown ? result.Preferring(before) : result.Or(before);
        }

        result = ordinal == Origin.Returned ? EntityTypes.Fit(result, call.ResultType, types) : result;
        _pending.End(frame, call, ordinal);
        frame.Results[(call, ordinal)] = result;
        return result;
    }

    /// <summary>What an object was before a call that replaces what is known of it.</summary>
    private FlowValue Before(CallRecord call, int ordinal, FlowFrame frame)
    {
        if (!call.Replaces.Contains(ordinal) || !call.Arguments.TryGetValue(ordinal, out var passed))
        {
            return FlowValue.Clean;
        }

        if (!_before.Add((frame, call, ordinal)))
        {
            _pending.Cut();
            return FlowValue.Clean;
        }

        var before = Resolve(passed, frame);
        _before.Remove((frame, call, ordinal));
        return before;
    }

    private static FlowValue Left(BodySummary body, int ordinal) => ordinal switch
    {
        Origin.Returned => body.Returns,
        Origin.Thrown => body.Throws,
        _ => body.Leaves.TryGetValue(ordinal, out var left) ? left : FlowValue.Clean,
    };

    /// <summary>The frame that a call stands in: of a captured value, one further out.</summary>
    private FlowFrame FrameOf(CallRecord call, FlowFrame frame)
    {
        for (var current = frame; current is not null; current = current.Outer)
        {
            if (ReferenceEquals(current.Body, call.Body))
            {
                return current;
            }
        }

        return Frame(call.Body, null, null);
    }
}

using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Flow.Crossing;
using Emojoi.PersonalData.Semantics.Flow.Slicing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Follows values through the summaries of a compilation, from where they are read to where they leave.</summary>
internal sealed partial class FlowLinker
{
    private const int MostRounds = 12;
    private const int MostContexts = 100_000;

    private readonly FlowScope _scope;
    private readonly IReadOnlyList<BodySummary> _bodies;
    private readonly FlowSlice _slice;
    private readonly FrameReads _reads = new();
    private readonly LearnedMembers _members;
    private readonly FlowResolver _resolver;
    private readonly FlowGuards? _guards;
    private readonly FlowImports _imports;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<(FlowFrame Frame, string Guards)> _done = [];
    private readonly Queue<(FlowFrame Frame, ImmutableHashSet<Guard> Guards, GivenAnswers? Given, CallRecord? Call)> _waiting = new();

    private FlowCollector _found;

    /// <param name="scope">What is known of the compilation.</param>
    /// <param name="bodies">Its members' code.</param>
    /// <param name="isForOthers">Whether <see cref="Open"/> is asked for, too.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public FlowLinker(FlowScope scope, IReadOnlyList<BodySummary> bodies, bool isForOthers, CancellationToken cancellation)
    {
        _scope = scope;
        _imports = FlowImports.Of(scope, cancellation);
        _bodies = [.. bodies, .. _imports.Bodies];
        _cancellation = cancellation;
        var index = new BodyIndex(_bodies, _imports.Answers);
        var targets = new CallTargets(index, _bodies);
        var written = new WrittenMembers();
        _slice = new FlowSlice(targets, written, scope, isForOthers, cancellation);
        _members = new LearnedMembers(scope.Types, written, _slice, _reads);
        _resolver = new FlowResolver(index, targets, _slice, _members, new MadeTypes(_bodies), _reads, scope.Types, cancellation);
        _guards = scope.HasChecks ? new FlowGuards(index, [.. _bodies, .. _bodies.SelectMany(body => body.Functions)]) : null;
        _found = new FlowCollector(scope, _guards);
    }

    /// <summary>All flows, in a stable order.</summary>
    public ImmutableArray<DataFlow> Link()
    {
        var round = 0;
        do
        {
            _found = new FlowCollector(_scope, _guards);
            _done.Clear();
            foreach (var body in _bodies.Where(_slice.Reaches))
            {
                foreach (var root in _resolver.Roots(body))
                {
                    Wait(root, _guards?.Before(body) ?? ImmutableHashSet<Guard>.Empty, _guards?.GivenTo(body), null);
                }
            }

            Work();
        }
        while (_reads.ForgetStale() && ++round < MostRounds);

        return _found.Flows();
    }

    private void Wait(FlowFrame frame, ImmutableHashSet<Guard> guards, GivenAnswers? given, CallRecord? call)
    {
        if (_done.Count < MostContexts && _done.Add((frame, FlowCollector.Key(guards) + given?.Key)))
        {
            _waiting.Enqueue((frame, guards, given, call));
        }
    }

    private void Work()
    {
        while (_waiting.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (frame, guards, given, call) = _waiting.Dequeue();
            Follow(frame, guards, given, call);
        }
    }

    private void Follow(FlowFrame frame, ImmutableHashSet<Guard> guards, GivenAnswers? given, CallRecord? from)
    {
        Arrive(frame, guards, from);
        var effects = frame.Effects ??= EffectsOf(frame);
        foreach (var (sink, data, destination) in effects.Sinks)
        {
            Reach(sink, data, destination, Passed(guards, sink.Guards, given));
        }

        foreach (var call in effects.Calls)
        {
            var passed = Passed(guards, call.Call.Guards, given);
            _open?.Call(call.Call, call.Arguments, passed);
            Log(call, passed);
            var answers = _guards?.GivenBy(call.Call, given);
            foreach (var callee in call.Callees)
            {
                Wait(callee, Passed(passed, call.Call.Guards, given, call.Call.SelfIn(callee.Body)), answers, call.Call);
            }
        }

        foreach (var function in effects.Functions)
        {
            Wait(function, _guards is null ? guards : guards.Union(_guards.Around(function.Body)), given, null);
        }
    }

    private FrameEffects EffectsOf(FlowFrame frame)
    {
        var before = _reads.Enter(frame);
        foreach (var write in _slice.LearnedOf(frame.Body))
        {
            if (_slice.Asks(write.Key))
            {
                _members.Learn(write.Key, _resolver.Resolve(write.Value, frame));
            }
        }

        var effects = new FrameEffects(
            [.. frame.Body.Sinks.Where(sink => _slice.Reaches(sink) && !IsAnswerOfCaller(sink, frame)).Select(sink => Resolve(sink, frame))],
            [.. frame.Body.Calls.Where(_slice.Reaches).Select(call => Resolve(call, frame))],
            [.. frame.Body.Functions.Where(_slice.Reaches).Select(function => _resolver.Frame(function, null, frame))]);
        _reads.Leave(before);
        return effects;
    }

    /// <summary>An action that another calls answers that one, which answers the request.</summary>
    private static bool IsAnswerOfCaller(SinkRecord sink, FlowFrame frame) =>
        sink.Kind == SinkKind.Response && frame.Arguments is not null && SymbolEqualityComparer.Default.Equals(sink.Callee, frame.Body.Owner);

    private ReachedSink Resolve(SinkRecord sink, FlowFrame frame) =>
        new(sink, ValueTypes.Fit(_resolver.Resolve(sink.Data, frame), ValueTypes.Of(sink.Callee)), _resolver.Resolve(sink.Destination, frame));

    private ResolvedCall Resolve(CallRecord call, FlowFrame frame)
    {
        var arguments = _resolver.Arguments(call, frame);
        return new(
            call,
            arguments,
            call.Target is null ? [.. _resolver.Functions(call, frame).Select(origin => (IMethodSymbol)origin.Symbol!).Where(LibraryNames.DefinesLogMessage)] : [],
            arguments.Values.Any(Matters)
                ? [.. _resolver.Targets(call, frame).Where(target => _slice.Reaches(target.Body)).Select(target => _resolver.Frame(target.Body, arguments, target.Outer))]
                : []);
    }

    private static bool Matters(FlowValue value) => value.Any(origin => origin.IsPersonal || origin.Kind is OriginKind.Text or OriginKind.Function or OriginKind.Formal);

    private ImmutableHashSet<Guard> Passed(ImmutableHashSet<Guard> before, ImmutableHashSet<GuardFact>? here, GivenAnswers? given, INamedTypeSymbol? self = null) =>
        _guards is null || here is null || here.IsEmpty ? before : before.Union(_guards.Of(here, given, self));

    /// <summary>Tagged data comes as an argument into code that says what it processes for; code that says the same has used it where it read it.</summary>
    private void Arrive(FlowFrame frame, ImmutableHashSet<Guard> guards, CallRecord? from)
    {
        if (from is null || frame.Arguments is not { } arguments || !_scope.DeclaresPurpose(frame.Body.Owner))
        {
            return;
        }

        var purposes = _scope.PurposesOf(frame.Body.Owner);
        foreach (var argument in arguments)
        {
            if (argument.Key >= 0)
            {
                var sink = new SinkRecord(SinkKind.Use, frame.Body.Owner, from.Place, frame.Body.Owner);
                _found.Add(sink, FlowValue.Of(argument.Value.Origins.Where(origin => origin.Kind == OriginKind.Tagged && _scope.PurposesOf(origin.Trace!.Reader) != purposes)), FlowValue.Clean, guards);
            }
        }
    }

    /// <summary>A delegate of <c>LoggerMessage.Define</c> writes what it is given to a log.</summary>
    private void Log(ResolvedCall call, ImmutableHashSet<Guard> guards)
    {
        foreach (var function in call.Logs)
        {
            var data = call.Arguments.Values.Aggregate(FlowValue.Clean, (all, next) => all.Or(FlowForms.Text(next, null, _scope.Types)));
            _found.Add(call.Call.LogSink(function), data, FlowValue.Clean, guards);
        }
    }
}

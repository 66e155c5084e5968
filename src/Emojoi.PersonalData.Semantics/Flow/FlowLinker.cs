using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Flow.Crossing;
using Emojoi.PersonalData.Semantics.Flow.Slicing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Follows values through the summaries of a compilation, from where they are read to where they leave.</summary>
internal sealed partial class FlowLinker
{
    private const int MostRounds = 6;
    private const int MostContexts = 100_000;

    private readonly FlowScope _scope;
    private readonly IReadOnlyList<BodySummary> _bodies;
    private readonly FlowSlice _slice;
    private readonly LearnedMembers _members;
    private readonly FlowResolver _resolver;
    private readonly FlowGuards? _guards;
    private readonly FlowImports _imports;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<(FlowFrame Frame, string Guards)> _done = [];
    private readonly Queue<(FlowFrame Frame, ImmutableHashSet<Guard> Guards, CallRecord? Call)> _waiting = new();

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
        _members = new LearnedMembers(scope.Types, written);
        _resolver = new FlowResolver(index, targets, _slice, _members, scope.Types, cancellation);
        _guards = scope.HasChecks ? new FlowGuards(index, [.. _bodies, .. _bodies.SelectMany(body => body.Functions)]) : null;
        _found = new FlowCollector(scope);
    }

    /// <summary>All flows, in a stable order.</summary>
    public ImmutableArray<DataFlow> Link()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            _found = new FlowCollector(_scope);
            _done.Clear();
            _members.HasLearned = false;
            _resolver.BeginRound();
            foreach (var body in _bodies.Where(_slice.Reaches))
            {
                Wait(_resolver.Frame(body, null, null), _guards?.Before(body) ?? ImmutableHashSet<Guard>.Empty, null);
            }

            Work();
            if (!_members.HasLearned)
            {
                break;
            }
        }

        return _found.Flows();
    }

    private void Wait(FlowFrame frame, ImmutableHashSet<Guard> guards, CallRecord? call)
    {
        if (_done.Count < MostContexts && _done.Add((frame, FlowCollector.Key(guards))))
        {
            _waiting.Enqueue((frame, guards, call));
        }
    }

    private void Work()
    {
        while (_waiting.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (frame, guards, call) = _waiting.Dequeue();
            Follow(frame, guards, call);
        }
    }

    private void Follow(FlowFrame frame, ImmutableHashSet<Guard> guards, CallRecord? from)
    {
        Arrive(frame, guards, from);
        foreach (var sink in frame.Body.Sinks)
        {
            if (_slice.Reaches(sink))
            {
                var data = ValueTypes.Fit(_resolver.Resolve(sink.Data, frame), ValueTypes.Of(sink.Callee));
                Reach(sink, data, _resolver.Resolve(sink.Destination, frame), Passed(guards, sink.Guards));
            }
        }

        foreach (var write in frame.Body.Writes)
        {
            if (_slice.Asks(write.Key))
            {
                _members.Learn(write.Key, _resolver.Resolve(write.Value, frame));
            }
        }

        foreach (var call in frame.Body.Calls.Where(_slice.Reaches))
        {
            Follow(call, frame, guards);
        }

        foreach (var function in frame.Body.Functions.Where(_slice.Reaches))
        {
            Wait(_resolver.Frame(function, null, frame), guards, null);
        }
    }

    private void Follow(CallRecord call, FlowFrame frame, ImmutableHashSet<Guard> guards)
    {
        var arguments = _resolver.Arguments(call, frame);
        var passed = Passed(guards, call.Guards);
        _open?.Call(call, arguments, passed);
        if (call.Target is null)
        {
            LogByDelegate(call, frame, arguments, passed);
        }

        if (!arguments.Values.Any(Matters))
        {
            return;
        }

        foreach (var (body, outer) in _resolver.Targets(call, frame).Where(target => _slice.Reaches(target.Body)))
        {
            Wait(_resolver.Frame(body, arguments, outer), passed, call);
        }
    }

    private static bool Matters(FlowValue value) => value.Any(origin => origin.IsPersonal || origin.Kind is OriginKind.Text or OriginKind.Function or OriginKind.Formal);

    private ImmutableHashSet<Guard> Passed(ImmutableHashSet<Guard> before, ImmutableHashSet<GuardFact>? here) =>
        _guards is null || here is null || here.IsEmpty ? before : before.Union(_guards.Of(here));

    /// <summary>Tagged data comes as an argument into code that says what it processes for.</summary>
    private void Arrive(FlowFrame frame, ImmutableHashSet<Guard> guards, CallRecord? from)
    {
        if (from is null || frame.Arguments is not { } arguments || !_scope.DeclaresPurpose(frame.Body.Owner))
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument.Key >= 0)
            {
                var sink = new SinkRecord(SinkKind.Use, frame.Body.Owner, from.Place, frame.Body.Owner);
                _found.Add(sink, FlowValue.Of(argument.Value.Origins.Where(origin => origin.Kind == OriginKind.Tagged)), FlowValue.Clean, guards);
            }
        }
    }

    /// <summary>A delegate of <c>LoggerMessage.Define</c> writes what it is given to a log.</summary>
    private void LogByDelegate(CallRecord call, FlowFrame frame, Dictionary<int, FlowValue> arguments, ImmutableHashSet<Guard> guards)
    {
        foreach (var function in _resolver.Functions(call, frame).Where(LibraryNames.DefinesLogMessage))
        {
            var data = arguments.Values.Aggregate(FlowValue.Clean, (all, next) => all.Or(FlowForms.Text(next, null, _scope.Types)));
            _found.Add(call.LogSink(function), data, FlowValue.Clean, guards);
        }
    }
}

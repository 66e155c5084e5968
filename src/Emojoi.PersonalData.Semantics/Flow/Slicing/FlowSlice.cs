using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>
/// The part of a program that decides what personal data reaches: backwards from the sinks that it may come to at all. Most code has no part in that, and
/// costs nothing more.
/// </summary>
internal sealed class FlowSlice
{
    private readonly CallTargets _targets;
    private readonly RoughContents _contents;
    private readonly Func<CallRecord, bool> _isOpen;
    private readonly Func<ISymbol, bool> _declaresPurpose;
    private readonly Dictionary<IMethodSymbol, Dictionary<int, Demand>> _parameters = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, Demand> _parametersOfAny = [];
    private readonly Dictionary<(BodySummary Body, int Ordinal), Demand> _left = [];
    private readonly Dictionary<int, Demand> _leftByAny = [];
    private readonly Dictionary<(CallRecord Call, int Ordinal), Demand> _replaced = [];
    private readonly Dictionary<ISymbol, Demand> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(PropagationForm Form, ITypeSymbol Type)> _within = [];
    private readonly HashSet<BodySummary> _reaching = [];
    private readonly Dictionary<(CallRecord Call, int Ordinal), Demand> _passed = [];
    private readonly HashSet<CallRecord> _calls;
    private readonly HashSet<SinkRecord> _sinks;

    private bool _anyReaches;
    private bool _hasChanged;

    /// <param name="targets">Who answers which call.</param>
    /// <param name="scope">What is known of the compilation.</param>
    /// <param name="isForOthers">Whether other projects shall know what is open here.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public FlowSlice(CallTargets targets, FlowScope scope, bool isForOthers, CancellationToken cancellation)
    {
        _targets = targets;
        _contents = new RoughContents(targets, method => isForOthers && Crossing.Exports.Includes(method), cancellation);
        _isOpen = call => isForOthers && Crossing.OpenFlows.IsOpen(call, scope);
        _declaresPurpose = scope.DeclaresPurpose;
        if (isForOthers)
        {
            foreach (var body in targets.Bodies.Where(body => body.Method is { } method && Crossing.Exports.Includes(method)))
            {
                Ask(body.Returns, Demand.Structure);
            }
        }

        Repeat(Ask, cancellation);
        Repeat(FindReaching, cancellation);
        _calls = [.. targets.Bodies.SelectMany(body => body.Calls).Where(IsFollowed)];
        _sinks = [.. targets.Bodies.SelectMany(body => body.Sinks).Where(IsReached)];
    }

    /// <summary>Whether a body, or what it calls, does anything with personal data that somebody must know of.</summary>
    public bool Reaches(BodySummary body) => _reaching.Contains(body);

    /// <summary>Whether what a call passes on goes anywhere.</summary>
    public bool Reaches(CallRecord call) => _calls.Contains(call);

    /// <summary>Whether personal data may come to a sink, of which nothing has been said yet.</summary>
    public bool Reaches(SinkRecord sink) => _sinks.Contains(sink);

    private bool MayBePersonal(FlowValue value) => (_contents.Of(value) & Contents.AnyPersonal) != 0;

    private bool IsReached(SinkRecord sink) => !sink.IsReported && MayBePersonal(sink.Data);

    private bool IsFollowed(CallRecord call) => MayLog(call) || _isOpen(call) || (_anyReaches && CallTargets.IsOfAny(call)) || _targets.Of(call).Any(Reaches);

    /// <summary>Whether anybody needs what is written to a member.</summary>
    public bool Asks(ISymbol member) => _members.ContainsKey(member);

    /// <summary>What is needed of what a call passes as a parameter.</summary>
    public Demand Of(CallRecord call, int ordinal) =>
        _passed.TryGetValue((call, ordinal), out var known) ? known : _passed[(call, ordinal)] = Find(call, ordinal);

    private Demand Find(CallRecord call, int ordinal)
    {
        if (_isOpen(call))
        {
            return Demand.Structure;
        }

        var found = Known(_replaced, (call, ordinal));
        if (call.Target is null)
        {
            // It may be one of LoggerMessage.Define.
            found |= Demand.Data | (CallTargets.IsOfAny(call) ? Known(_parametersOfAny, ordinal) : Demand.None);
        }

        foreach (var target in _targets.Of(call))
        {
            found |= OfParameter(target, ordinal);
        }

        return found;
    }

    private Demand OfParameter(BodySummary target, int ordinal)
    {
        var known = target.Method is { } method && _parameters.TryGetValue(method, out var parameters) ? Known(parameters, ordinal) : Demand.None;
        return ordinal >= 0 && _declaresPurpose(target.Owner) ? known | Demand.Data : known;
    }

    /// <summary>A delegate may be one of <c>LoggerMessage.Define</c>.</summary>
    private bool MayLog(CallRecord call) => call.Target is null && call.Arguments.Values.Any(MayBePersonal);

    private void Repeat(Action<BodySummary> look, CancellationToken cancellation)
    {
        do
        {
            _hasChanged = false;
            foreach (var body in _targets.Bodies)
            {
                cancellation.ThrowIfCancellationRequested();
                look(body);
            }
        }
        while (_hasChanged);
    }

    private void Ask(BodySummary body)
    {
        foreach (var sink in body.Sinks)
        {
            if (IsReached(sink))
            {
                Ask(sink.Data, Demand.Data);
                Ask(sink.Destination, Demand.Names);
            }
        }

        foreach (var call in body.Calls)
        {
            Ask(call);
        }

        foreach (var write in body.Writes)
        {
            Ask(write.Value, Known(_members, write.Key));
        }

        Ask(body.Returns, OfLeft(body, Origin.Returned));
        Ask(body.Throws, OfLeft(body, Origin.Thrown));
        foreach (var left in body.Leaves)
        {
            Ask(left.Value, OfLeft(body, left.Key));
        }
    }

    private void Ask(CallRecord call)
    {
        Ask(call.Delegate, Demand.Names);
        foreach (var argument in call.Arguments)
        {
            Ask(argument.Value, Find(call, argument.Key));
        }
    }

    private Demand OfLeft(BodySummary body, int ordinal) =>
        Known(_left, (body, ordinal)) | (_targets.IsPassedOn(body) ? Known(_leftByAny, ordinal) : Demand.None);

    private static Demand Known<TKey>(Dictionary<TKey, Demand> known, TKey key)
        where TKey : notnull => known.TryGetValue(key, out var demand) ? demand : Demand.None;

    private void Ask(FlowValue value, Demand demand)
    {
        if (demand == Demand.None)
        {
            return;
        }

        foreach (var origin in value.Origins)
        {
            Ask(origin, demand);
        }

        foreach (var member in value.Members)
        {
            Ask(member.Value, demand);
        }
    }

    private void Ask(Origin origin, Demand demand)
    {
        demand = Needed(demand, _contents.Of(origin));
        if (demand == Demand.None)
        {
            return;
        }

        var path = origin.Path.Members;
        for (var i = 0; i < path.Length; i++)
        {
            Raise(_members, path[i], i == path.Length - 1 && origin.Form == PropagationForm.Same ? demand : Demand.Structure);
        }

        if (origin.Form != PropagationForm.Same && origin.Type is { } type && _within.Add((origin.Form, type)))
        {
            foreach (var member in _contents.MembersWithin(origin))
            {
                Raise(_members, member, Demand.Structure);
            }
        }

        AskWhole(origin, path.IsEmpty && origin.Form == PropagationForm.Same ? demand : Demand.Structure);
    }

    /// <summary>Asks for the value that an origin's members and forms are taken of.</summary>
    private void AskWhole(Origin origin, Demand demand)
    {
        switch (origin.Kind)
        {
            case OriginKind.Parameter:
                RaiseParameter((IMethodSymbol)origin.Symbol!, origin.Ordinal, demand);
                break;
            case OriginKind.Result:
                AskLeft(origin.Call!, Origin.Returned, demand);
                break;
            case OriginKind.Out:
                AskLeft(origin.Call!, origin.Ordinal, demand);
                break;
            case OriginKind.Member:
                Raise(_members, origin.Symbol!, demand);
                break;
        }
    }

    private void AskLeft(CallRecord call, int ordinal, Demand demand)
    {
        if (call.Replaces.Contains(ordinal))
        {
            Raise(_replaced, (call, ordinal), demand);
        }

        if (CallTargets.IsOfAny(call))
        {
            Raise(_leftByAny, ordinal, demand);
        }

        foreach (var target in _targets.Of(call))
        {
            Raise(_left, (target, ordinal), demand);
        }
    }

    /// <summary>Nobody asks for what is not there; but what a value is made of says, too, what is not there.</summary>
    private static Demand Needed(Demand demand, Contents contents) =>
        demand == Demand.Structure
            ? demand
            : demand & (((contents & Contents.AnyPersonal) == 0 ? Demand.None : Demand.Data) | ((contents & Contents.AnyName) == 0 ? Demand.None : Demand.Names));

    private void RaiseParameter(IMethodSymbol method, int ordinal, Demand demand)
    {
        if (!_parameters.TryGetValue(method, out var parameters))
        {
            _parameters[method] = parameters = [];
        }

        Raise(parameters, ordinal, demand);
        if (_contents.IsPassedOn(method))
        {
            Raise(_parametersOfAny, ordinal, demand);
        }
    }

    private void Raise<TKey>(Dictionary<TKey, Demand> known, TKey key, Demand demand)
        where TKey : notnull
    {
        var before = Known(known, key);
        if ((before | demand) != before)
        {
            known[key] = before | demand;
            _hasChanged = true;
        }
    }

    private void FindReaching(BodySummary body)
    {
        if (!_reaching.Contains(body) && (HasEnd(body) || body.Calls.Any(IsFollowed) || body.Functions.Any(Reaches)))
        {
            _reaching.Add(body);
            _anyReaches |= _targets.IsPassedOn(body);
            _hasChanged = true;
        }
    }

    private bool HasEnd(BodySummary body) =>
        body.Sinks.Any(IsReached)
        || body.Writes.Any(write => Needed(Known(_members, write.Key) & (Demand.Data | Demand.Names), _contents.Of(write.Value)) != Demand.None)
        || (body.Method is { } method && _declaresPurpose(method) && method.Parameters.Any(parameter => (_contents.Given(method, parameter.Ordinal) & Contents.AnyPersonal) != 0));
}

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
    private readonly WrittenMembers _written;
    private readonly Marks<Demand> _demands = new((one, other) => one | other);
    private readonly HashSet<(PropagationForm Form, ITypeSymbol Type)> _within = [];
    private readonly HashSet<BodySummary> _reaching = [];
    private readonly Dictionary<(CallRecord Call, int Ordinal), Demand> _passed = [];
    private readonly HashSet<CallRecord> _calls;
    private readonly HashSet<SinkRecord> _sinks;

    private bool _anyReaches;

    /// <param name="targets">Who answers which call.</param>
    /// <param name="written">What is written with an object.</param>
    /// <param name="scope">What is known of the compilation.</param>
    /// <param name="isForOthers">Whether other projects shall know what is open here.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public FlowSlice(CallTargets targets, WrittenMembers written, FlowScope scope, bool isForOthers, CancellationToken cancellation)
    {
        _targets = targets;
        _written = written;
        _isOpen = call => isForOthers && Crossing.OpenFlows.IsOpen(call, scope);
        _declaresPurpose = scope.DeclaresPurpose;
        Func<IMethodSymbol, bool> isExported = method => isForOthers && Crossing.Exports.Includes(method);
        Passage[] passages = [.. targets.Bodies.SelectMany(PassagesOf)];
        _contents = new RoughContents(targets, passages, written, isExported, scope, cancellation);
        var returned = targets.Bodies.Where(body => body.Method is { } method && isExported(method)).Select(body => new Passage(body.Returns, [], Demand.Structure));
        _demands.Settle([.. passages.Where(IsAsked), .. targets.Bodies.SelectMany(body => body.Sinks).Where(IsReached).SelectMany(PassagesTo), .. returned], Ask, cancellation);
        FindReaching();
        _calls = [.. targets.Bodies.SelectMany(body => body.Calls).Where(IsFollowed)];
        _sinks = [.. targets.Bodies.SelectMany(body => body.Sinks).Where(IsReached)];
    }

    /// <summary>Whether a body, or what it calls, does anything with personal data that somebody must know of.</summary>
    public bool Reaches(BodySummary body) => _reaching.Contains(body);

    /// <summary>Whether what a call passes on goes anywhere.</summary>
    public bool Reaches(CallRecord call) => _calls.Contains(call);

    /// <summary>Whether personal data may come to a sink, of which nothing has been said yet.</summary>
    public bool Reaches(SinkRecord sink) => _sinks.Contains(sink);

    /// <summary>Whether anybody needs what is written to a member.</summary>
    public bool Asks(ISymbol member) => _demands.Of(Place.Of(member)) != Demand.None;

    /// <summary>Whether what a call throws may hold personal data.</summary>
    public bool MayThrowData(CallRecord call) => (_contents.Of(Origin.Out(call, Origin.Thrown)) & Contents.AnyPersonal) != 0;

    /// <summary>Whether a member may hold an object that was made nobody knows where.</summary>
    public bool IsFromElsewhere(ISymbol member) => member is not (IFieldSymbol or IPropertySymbol or IParameterSymbol) || (_contents.InMember(member) & Contents.Elsewhere) != 0;

    /// <summary>Whether a parameter, or the receiver, may be such an object.</summary>
    public bool IsFromElsewhere(IMethodSymbol method, int ordinal) => ordinal < Origin.Receiver || (_contents.Given(method, ordinal) & Contents.Elsewhere) != 0;

    /// <summary>What is needed of what a call passes as a parameter.</summary>
    public Demand Of(CallRecord call, int ordinal) =>
        _passed.TryGetValue((call, ordinal), out var known) ? known : _passed[(call, ordinal)] = Find(call, ordinal);

    /// <summary>What a body writes to members, and into objects that members hold, as far as it is learned: see <see cref="IsAsked"/>.</summary>
    public IEnumerable<KeyValuePair<ISymbol, FlowValue>> LearnedOf(BodySummary body) => body.Writes.Concat(body.Changes.Where(change => !IsFromElsewhere(change.Key)));

    /// <summary>What is written into objects that a member holds matters where it holds no others: of those from elsewhere, whatever anybody writes does.</summary>
    private bool IsAsked(Passage passage) => passage.Ignored == Contents.None || !passage.To.All(place => IsFromElsewhere((ISymbol)place.Owner!));

    private bool MayBePersonal(FlowValue value) => (_contents.Of(value) & Contents.AnyPersonal) != 0;

    private bool IsReached(SinkRecord sink) => !sink.IsReported && MayBePersonal(sink.Data);

    private bool IsFollowed(CallRecord call) => MayLog(call) || _isOpen(call) || (_anyReaches && CallTargets.IsOfAny(call)) || _targets.Of(call).Any(Reaches);

    private Demand Find(CallRecord call, int ordinal) => Always(call, ordinal) | _demands.Of(_targets.PassedBy(call, ordinal));

    private Demand Always(CallRecord call, int ordinal)
    {
        if (_isOpen(call))
        {
            return Demand.Structure;
        }

        // A delegate may be one of LoggerMessage.Define, and code may say what it processes for.
        var isData = call.Target is null || (ordinal >= 0 && _targets.Of(call).Any(target => _declaresPurpose(target.Owner)));
        return (isData ? Demand.Data : Demand.None) | (ordinal == Origin.Receiver && IsDispatched(call) ? Demand.Names : Demand.None);
    }

    /// <summary>Whether it makes a difference which of several bodies answers.</summary>
    private bool IsDispatched(CallRecord call) =>
        call is { Target: not null, IsVirtual: true } && _targets.Of(call) is { Count: > 1 } bodies && bodies.Any(body => !body.Returns.IsClean);

    /// <summary>A delegate may be one of <c>LoggerMessage.Define</c>.</summary>
    private bool MayLog(CallRecord call) => call.Target is null && call.Arguments.Values.Any(MayBePersonal);

    private IEnumerable<Passage> PassagesOf(BodySummary body)
    {
        var left = body.AllLeft.Select(one => new Passage(one.Value, _targets.Left(body, one.Ordinal), Demand.None));
        var written = body.Writes.Select(write => new Passage(write.Value, [Place.Of(write.Key)], Demand.None));
        var changed = body.Changes.Select(change => new Passage(change.Value, [Place.Of(change.Key)], Demand.None, Contents.AnyElsewhere)).Where(passage => passage.Value.Any(Matters));
        return body.Calls.SelectMany(PassagesOf).Concat(written).Concat(left).Where(passage => !passage.Value.IsClean).Concat(changed);
    }

    private IEnumerable<Passage> PassagesOf(CallRecord call) =>
        call.Arguments.Select(argument => new Passage(argument.Value, _targets.PassedBy(call, argument.Key), Always(call, argument.Key))).Append(new Passage(call.Delegate, [], Demand.Names));

    private static IEnumerable<Passage> PassagesTo(SinkRecord sink) => [new Passage(sink.Data, [], Demand.Data), new Passage(sink.Destination, [], Demand.Names)];

    private static bool Matters(Origin origin) => origin.Kind != OriginKind.Unknown || origin.Form != PropagationForm.Same;

    private void Ask(Passage passage) => Ask(passage.Value, passage.Always | _demands.Of(passage.To));

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
        if ((demand & Demand.Names) != 0 && origin is { Kind: OriginKind.Parameter, Ordinal: Origin.Receiver, Path.Members.IsEmpty: true })
        {
            // What this object is at least, its static type says where its methods are called: whatever is known of it else.
            _demands.Raise(_targets.ReadBy(origin), Demand.Names);
        }

        demand = Needed(demand, _contents.Of(origin));
        if (demand == Demand.None)
        {
            return;
        }

        var path = origin.Path.Members;
        for (var i = 0; i < path.Length; i++)
        {
            _demands.Raise(Place.Of(path[i]), i == path.Length - 1 && origin.Form == PropagationForm.Same ? demand : Demand.Structure);
        }

        if (origin.Form != PropagationForm.Same && origin.Type is { } type && _within.Add((origin.Form, type)))
        {
            _demands.Raise(_written.Of(type, origin.Form).Select(member => Place.Of(member.Member)), Demand.Structure);
        }

        _demands.Raise(_targets.ReadBy(origin), path.IsEmpty && origin.Form == PropagationForm.Same ? demand : Demand.Structure);
    }

    /// <summary>Nobody asks for what is not there; but what a value is made of says, too, what is not there.</summary>
    private static Demand Needed(Demand demand, Contents contents) =>
        demand == Demand.Structure
            ? demand
            : demand & (((contents & Contents.AnyPersonal) == 0 ? Demand.None : Demand.Data) | ((contents & Contents.AnyName) == 0 ? Demand.None : Demand.Names));

    private void FindReaching()
    {
        var users = Users();
        var callAny = _targets.Bodies.Where(body => body.Calls.Any(CallTargets.IsOfAny)).ToList();
        var waiting = new Queue<BodySummary>(_targets.Bodies.Where(body => HasEnd(body) || body.Calls.Any(call => MayLog(call) || _isOpen(call))));
        while (waiting.Count > 0)
        {
            var body = waiting.Dequeue();
            if (!_reaching.Add(body))
            {
                continue;
            }

            IEnumerable<BodySummary> next = users.TryGetValue(body, out var known) ? known : [];
            if (!_anyReaches && _targets.IsPassedOn(body))
            {
                _anyReaches = true;
                next = next.Concat(callAny);
            }

            foreach (var user in next)
            {
                waiting.Enqueue(user);
            }
        }
    }

    /// <summary>Whose code runs a body: callers, and the code that a function stands in.</summary>
    private Dictionary<BodySummary, List<BodySummary>> Users()
    {
        var users = new Dictionary<BodySummary, List<BodySummary>>();
        foreach (var body in _targets.Bodies)
        {
            foreach (var used in body.Calls.SelectMany(_targets.Of).Concat(body.Functions))
            {
                if (!users.TryGetValue(used, out var known))
                {
                    users[used] = known = [];
                }

                known.Add(body);
            }
        }

        return users;
    }

    private bool HasEnd(BodySummary body) =>
        body.Sinks.Any(IsReached)
        || LearnedOf(body).Any(write => Needed(_demands.Of(Place.Of(write.Key)) & (Demand.Data | Demand.Names), _contents.Of(write.Value)) != Demand.None)
        || (body.Method is { } method && _declaresPurpose(method) && method.Parameters.Any(parameter => (_contents.Given(method, parameter.Ordinal) & Contents.AnyPersonal) != 0));
}

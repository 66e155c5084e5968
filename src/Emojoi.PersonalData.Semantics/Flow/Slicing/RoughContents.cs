using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>
/// What parameters, members and results may hold at most, all callers taken together: where it says that nothing matters, no calling context has to be
/// looked at.
/// </summary>
internal sealed class RoughContents
{
    private readonly CallTargets _targets;
    private readonly Dictionary<IMethodSymbol, Dictionary<int, Contents>> _given = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, Contents> _givenToAny = [];
    private readonly Dictionary<(BodySummary Body, int Ordinal), Contents> _left = [];
    private readonly Dictionary<int, Contents> _leftByAny = [];
    private readonly Dictionary<(CallRecord Call, int Ordinal), Contents> _replaced = [];
    private readonly Dictionary<ISymbol, Contents> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _passedOn;
    private readonly WrittenMembers _written = new();
    private readonly Dictionary<(PropagationForm Form, ITypeSymbol Type), Contents> _within = [];

    private bool _hasChanged;

    /// <param name="targets">Who answers which call.</param>
    /// <param name="isOpen">Whether other projects may call a method, with anything.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public RoughContents(CallTargets targets, Func<IMethodSymbol, bool> isOpen, CancellationToken cancellation)
    {
        _targets = targets;
        _passedOn = new HashSet<IMethodSymbol>(targets.Bodies.Where(targets.IsPassedOn).Select(body => body.Method).OfType<IMethodSymbol>(), SymbolEqualityComparer.Default);
        foreach (var method in targets.Bodies.Select(body => body.Method).OfType<IMethodSymbol>().Where(isOpen))
        {
            foreach (var parameter in method.Parameters)
            {
                RaiseGiven(method, parameter.Ordinal, Contents.Anything);
            }
        }

        do
        {
            _hasChanged = false;
            foreach (var body in targets.Bodies)
            {
                cancellation.ThrowIfCancellationRequested();
                Raise(body);
            }
        }
        while (_hasChanged);
    }

    /// <summary>What a value may hold.</summary>
    public Contents Of(FlowValue value)
    {
        var found = Contents.None;
        foreach (var origin in value.Origins)
        {
            found |= Of(origin);
        }

        foreach (var member in value.Members)
        {
            var inner = Of(member.Value);
            found |= (inner & Contents.AnyPersonal) == 0 ? Contents.None : Contents.InnerPersonal;
            found |= (inner & Contents.AnyName) == 0 ? Contents.None : Contents.InnerName;
        }

        return found;
    }

    /// <summary>What comes from an origin.</summary>
    public Contents Of(Origin origin)
    {
        var found = origin.Kind switch
        {
            OriginKind.Tagged or OriginKind.Collected => Contents.Personal,
            OriginKind.Object => Contents.Carrier,
            OriginKind.Formal => Contents.Anything,
            OriginKind.Text or OriginKind.Function => Contents.Name,
            OriginKind.Parameter => Given((IMethodSymbol)origin.Symbol!, origin.Ordinal),
            OriginKind.Result => Left(origin.Call!, Origin.Returned),
            OriginKind.Out => Left(origin.Call!, origin.Ordinal),
            OriginKind.Member => Of(origin.Symbol!),
            _ => Contents.None,
        };
        foreach (var member in origin.Path.Members)
        {
            found = Read(found) | Of(member);
        }

        return origin.Form == PropagationForm.Same || (found | Within(origin)) == Contents.None ? found : Contents.Anything;
    }

    /// <summary>What is given to a parameter, or as the receiver.</summary>
    public Contents Given(IMethodSymbol method, int ordinal)
    {
        var found = _given.TryGetValue(method, out var parameters) ? Known(parameters, ordinal) : Contents.None;
        return IsPassedOn(method) ? found | Known(_givenToAny, ordinal) : found;
    }

    /// <summary>Whether a function is passed on as a delegate.</summary>
    public bool IsPassedOn(IMethodSymbol method) => _passedOn.Contains(method);

    /// <summary>The members of any object that are taken with an origin's form.</summary>
    public IEnumerable<ISymbol> MembersWithin(Origin origin) =>
        origin.Form == PropagationForm.Same || origin.Type is not { } type ? [] : _written.Of(type, origin.Form).Select(member => member.Member);

    /// <summary>What a member of a value may hold.</summary>
    private static Contents Read(Contents contents) =>
        (contents & Contents.Personal)
        | ((contents & Contents.InnerPersonal) == 0 ? Contents.None : Contents.AnyPersonal)
        | ((contents & Contents.InnerName) == 0 ? Contents.None : Contents.AnyName);

    private static Contents Known<TKey>(Dictionary<TKey, Contents> known, TKey key)
        where TKey : notnull => known.TryGetValue(key, out var contents) ? contents : Contents.None;

    private Contents Of(ISymbol member) => Known(_members, member);

    private Contents Within(Origin origin)
    {
        if (origin.Type is not { } type)
        {
            return Contents.None;
        }

        if (!_within.TryGetValue((origin.Form, type), out var found))
        {
            _within[(origin.Form, type)] = found = MembersWithin(origin).Aggregate(Contents.None, (all, member) => all | Of(member));
        }

        return found;
    }

    private Contents Left(CallRecord call, int ordinal)
    {
        var found = Known(_replaced, (call, ordinal)) | (CallTargets.IsOfAny(call) ? Known(_leftByAny, ordinal) : Contents.None);
        foreach (var target in _targets.Of(call))
        {
            found |= Known(_left, (target, ordinal));
        }

        return found;
    }

    private void Raise(BodySummary body)
    {
        foreach (var call in body.Calls)
        {
            RaiseArguments(call);
        }

        foreach (var write in body.Writes)
        {
            if (Raise(_members, write.Key, Of(write.Value)))
            {
                _within.Clear();
            }
        }

        RaiseLeft(body, Origin.Returned, body.Returns);
        RaiseLeft(body, Origin.Thrown, body.Throws);
        foreach (var left in body.Leaves)
        {
            RaiseLeft(body, left.Key, left.Value);
        }
    }

    private void RaiseLeft(BodySummary body, int ordinal, FlowValue value)
    {
        var contents = Of(value);
        Raise(_left, (body, ordinal), contents);
        if (_targets.IsPassedOn(body))
        {
            Raise(_leftByAny, ordinal, contents);
        }
    }

    private void RaiseArguments(CallRecord call)
    {
        foreach (var argument in call.Arguments)
        {
            var contents = Of(argument.Value);
            if (contents == Contents.None)
            {
                continue;
            }

            if (call.Replaces.Contains(argument.Key))
            {
                Raise(_replaced, (call, argument.Key), contents);
            }

            if (CallTargets.IsOfAny(call))
            {
                Raise(_givenToAny, argument.Key, contents);
            }

            foreach (var target in _targets.Of(call))
            {
                if (target.Method is { } method)
                {
                    RaiseGiven(method, argument.Key, contents);
                }
            }
        }
    }

    private void RaiseGiven(IMethodSymbol method, int ordinal, Contents contents)
    {
        if (!_given.TryGetValue(method, out var parameters))
        {
            _given[method] = parameters = [];
        }

        Raise(parameters, ordinal, contents);
    }

    private bool Raise<TKey>(Dictionary<TKey, Contents> known, TKey key, Contents contents)
        where TKey : notnull
    {
        var before = Known(known, key);
        if ((before | contents) == before)
        {
            return false;
        }

        known[key] = before | contents;
        _hasChanged = true;
        return true;
    }
}

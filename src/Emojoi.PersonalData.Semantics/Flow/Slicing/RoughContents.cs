using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>
/// What parameters, members and results may hold at most, all callers taken together: where it says that nothing matters, no calling context has to be
/// looked at.
/// </summary>
internal sealed class RoughContents
{
    private readonly CallTargets _targets;
    private readonly WrittenMembers _written;
    private readonly Marks<Contents> _contents = new((one, other) => one | other);
    private readonly Dictionary<(PropagationForm Form, ITypeSymbol Type), Contents> _within = [];

    /// <param name="targets">Who answers which call.</param>
    /// <param name="written">What is written with an object.</param>
    /// <param name="isOpen">Whether other projects may call a method, with anything.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public RoughContents(CallTargets targets, WrittenMembers written, Func<IMethodSymbol, bool> isOpen, CancellationToken cancellation)
    {
        _targets = targets;
        _written = written;
        foreach (var method in targets.Bodies.Select(body => body.Method).OfType<IMethodSymbol>().Where(isOpen))
        {
            foreach (var parameter in method.Parameters)
            {
                _contents.Raise(new Place(PlaceKind.Parameter, method, parameter.Ordinal), Contents.Anything);
            }
        }

        targets.Repeat(Raise, () => _contents.Changes, cancellation);
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
            _ => _contents.Of(_targets.ReadBy(origin)),
        };
        foreach (var member in origin.Path.Members)
        {
            found = Read(found) | _contents.Of(Place.Of(member));
        }

        return origin.Form == PropagationForm.Same || (found | Within(origin)) == Contents.None ? found : Contents.Anything;
    }

    /// <summary>What is given to a parameter, or as the receiver.</summary>
    public Contents Given(IMethodSymbol method, int ordinal) => _contents.Of(_targets.OfParameter(method, ordinal));

    /// <summary>What a member of a value may hold.</summary>
    private static Contents Read(Contents contents) =>
        (contents & Contents.Personal)
        | ((contents & Contents.InnerPersonal) == 0 ? Contents.None : Contents.AnyPersonal)
        | ((contents & Contents.InnerName) == 0 ? Contents.None : Contents.AnyName);

    private Contents Within(Origin origin)
    {
        if (origin.Type is not { } type)
        {
            return Contents.None;
        }

        if (!_within.TryGetValue((origin.Form, type), out var found))
        {
            _within[(origin.Form, type)] = found = _contents.Of(_written.Of(type, origin.Form).Select(member => Place.Of(member.Member)));
        }

        return found;
    }

    private void Raise(BodySummary body)
    {
        foreach (var call in body.Calls)
        {
            foreach (var argument in call.Arguments)
            {
                _contents.Raise(_targets.PassedBy(call, argument.Key), Of(argument.Value));
            }
        }

        foreach (var write in body.Writes)
        {
            if (_contents.Raise(Place.Of(write.Key), Of(write.Value)))
            {
                _within.Clear();
            }
        }

        foreach (var (ordinal, left) in body.AllLeft)
        {
            _contents.Raise(_targets.Left(body, ordinal), Of(left));
        }
    }
}

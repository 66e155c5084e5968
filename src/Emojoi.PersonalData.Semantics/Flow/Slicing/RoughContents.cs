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
    private readonly Dictionary<Place, List<Place>> _wholes = [];
    private readonly HashSet<Place> _within = [];
    private readonly KeptObjects _kept;

    /// <param name="targets">Who answers which call.</param>
    /// <param name="passages">Which values go where.</param>
    /// <param name="written">What is written with an object.</param>
    /// <param name="isOpen">Whether other projects may call a method, with anything.</param>
    /// <param name="scope">What is known of the compilation.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public RoughContents(CallTargets targets, IReadOnlyList<Passage> passages, WrittenMembers written, Func<IMethodSymbol, bool> isOpen, FlowScope scope, CancellationToken cancellation)
    {
        _targets = targets;
        _written = written;
        _kept = new KeptObjects(targets);
        _contents.Raise(_kept.Shared.Select(Place.Of), Contents.Elsewhere);
        _contents.Raise(Callers.GivenByNobody(targets, scope, _kept), Contents.Elsewhere);
        foreach (var method in targets.Bodies.Select(body => body.Method).OfType<IMethodSymbol>().Where(isOpen))
        {
            foreach (var parameter in method.Parameters)
            {
                _contents.Raise(new Place(PlaceKind.Parameter, method, parameter.Ordinal), Contents.Anything);
            }
        }

        _contents.Settle(passages, Raise, cancellation);
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
            found |= (inner & Contents.AnyElsewhere) == 0 ? Contents.None : Contents.InnerElsewhere;
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
            OriginKind.Unknown => Contents.Elsewhere,
            OriginKind.Member => InMember(origin.Symbol!),
            OriginKind.Text or OriginKind.Function or OriginKind.Made => Contents.Name,
            _ => _contents.Of(_targets.ReadBy(origin)),
        };
        foreach (var member in origin.Path.Members)
        {
            found = member is ITypeParameterSymbol ? found : Read(found) | InMember(member);
        }

        return origin.Form == PropagationForm.Same || (found | Within(origin)) == Contents.None ? found : Contents.Anything;
    }

    /// <summary>What is given to a parameter, or as the receiver.</summary>
    public Contents Given(IMethodSymbol method, int ordinal) => _contents.Of(_targets.OfParameter(method, ordinal));

    /// <summary>What a member of any object may hold.</summary>
    public Contents InMember(ISymbol member) => _contents.Of(Place.Of(member)) | (_kept.IsKnown(member) ? Contents.None : Contents.Elsewhere);

    /// <summary>What a member of a value may hold.</summary>
    private static Contents Read(Contents contents) =>
        (contents & Contents.Personal)
        | ((contents & Contents.InnerPersonal) == 0 ? Contents.None : Contents.AnyPersonal)
        | ((contents & Contents.InnerName) == 0 ? Contents.None : Contents.AnyName)
        | ((contents & Contents.InnerElsewhere) == 0 ? Contents.None : Contents.AnyElsewhere);

    private Contents Within(Origin origin)
    {
        if (origin.Type is not { } type)
        {
            return Contents.None;
        }

        var whole = new Place(origin.Form == PropagationForm.Text ? PlaceKind.Text : PlaceKind.Whole, type, 0);
        if (_within.Add(whole))
        {
            foreach (var (member, _) in _written.Of(type, origin.Form))
            {
                Join(Place.Of(member), whole);
            }
        }

        return _contents.Of(whole);
    }

    /// <summary>What a member holds is part of a whole, now and later.</summary>
    private void Join(Place member, Place whole)
    {
        if (!_wholes.TryGetValue(member, out var wholes))
        {
            _wholes[member] = wholes = [];
        }

        wholes.Add(whole);
        _contents.Raise(whole, _contents.Known(member));
    }

    private void Raise(Passage passage)
    {
        var contents = Of(passage.Value) & ~passage.Ignored;
        foreach (var place in passage.To)
        {
            if (_contents.Raise(place, contents) && _wholes.TryGetValue(place, out var wholes))
            {
                _contents.Raise(wholes, contents);
            }
        }
    }
}

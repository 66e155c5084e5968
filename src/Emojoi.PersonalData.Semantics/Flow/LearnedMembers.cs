using Emojoi.PersonalData.Semantics.Flow.Slicing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What is known to be written to members, whatever object holds them: more from round to round.</summary>
internal sealed class LearnedMembers(TypeGraph types, WrittenMembers written, FlowSlice slice, FrameReads reads)
{
    private const int Deepest = 1;

    private readonly Dictionary<ISymbol, FlowValue> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(PropagationForm Form, ITypeSymbol Type), FlowValue> _anyObjects = [];

    /// <summary>What is written to a member anywhere.</summary>
    public void Learn(ISymbol member, FlowValue value)
    {
        var type = ValueTypes.Of(member);
        if (LibraryNames.IsCache(type) || PropertyBags.IsValue(member))
        {
            return;
        }

        value = PropertyBags.Kept(ValueTypes.Fit(Known(value), type), member).Select(origin => origin.Kind is OriginKind.Unknown or OriginKind.Made or OriginKind.Fresh ? null : origin).Cut(Deepest);
        if (value.IsClean)
        {
            return;
        }

        if (!_members.TryGetValue(member, out var before))
        {
            Know(member, value);
            return;
        }

        var both = before.Or(value);
        if (!both.Equals(before))
        {
            Know(member, both);
        }
    }

    /// <summary>What a member of any object may hold.</summary>
    public FlowValue Of(ISymbol member)
    {
        reads.Read(member);
        var known = _members.TryGetValue(member, out var value) ? value : FlowValue.Clean;
        return slice.IsFromElsewhere(member) ? known.With(Origin.Unknown) : known;
    }

    /// <summary>The members that an origin reads of a value, one after the other, in its form.</summary>
    public FlowValue Read(FlowValue value, Origin origin)
    {
        foreach (var member in origin.Path.Members)
        {
            value = Known(value.Member(member));
        }

        value = Formed(value, origin);
        return origin.Sanitized == 0 ? value : value.Sanitized(origin.Sanitized);
    }

    private void Know(ISymbol member, FlowValue value)
    {
        _members[member] = value;
        _anyObjects.Clear();
        reads.Change(member);
    }

    /// <summary>A value of which members were read that any object may have.</summary>
    private FlowValue Known(FlowValue value)
    {
        if (!value.Any(static origin => origin.IsSymbolic))
        {
            return value;
        }

        var known = value.Those(static origin => !origin.IsSymbolic);
        foreach (var origin in value.Origins)
        {
            if (origin.Kind == OriginKind.Member)
            {
                known = known.Or(Read(Of(origin.Symbol!), origin));
            }
        }

        return known.WithMembers(value.Members.Select(this, static (members, _, inner) => members.Known(inner)));
    }

    private FlowValue Formed(FlowValue value, Origin origin)
    {
        if (origin.Form == PropagationForm.Same)
        {
            return value;
        }

        var taken = FlowForms.Take(value, origin.Form, origin.Type, types);
        var formed = taken.Those(static one => one.Kind != OriginKind.Unknown);
        return value.Origins.Contains(Origin.Unknown) && origin.Type is { } type ? formed.Or(AnyObject(type, origin.Form)) : formed;
    }

    /// <summary>What any object of a type may hold in the members that are written or printed.</summary>
    private FlowValue AnyObject(ITypeSymbol type, PropagationForm form)
    {
        var members = written.Of(type, form);
        foreach (var (member, _) in members)
        {
            reads.Read(member);
        }

        if (_anyObjects.TryGetValue((form, type), out var known))
        {
            return known;
        }

        var found = FlowValue.Clean;
        foreach (var (member, memberType) in members)
        {
            if (_members.TryGetValue(member, out var value))
            {
                found = found.Or(FlowForms.Take(value, form, memberType, types));
            }
        }

        return _anyObjects[(form, type)] = found.Those(static origin => !origin.IsSymbolic && origin.Kind != OriginKind.Unknown);
    }
}

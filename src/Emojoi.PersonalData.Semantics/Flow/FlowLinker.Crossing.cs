using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Flow.Crossing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What goes across the border of an assembly: in, from what referenced assemblies recorded, and out, for those that reference this one.</summary>
internal sealed partial class FlowLinker
{
    private readonly Dictionary<(SinkRecord Sink, SyntaxNode Call), SinkRecord> _crossings = [];
    private readonly BuildOrder _builds = new();

    private OpenFlows? _open;

    /// <summary>What other projects must know of this one to follow data through it; after <see cref="Link"/>, which learns what members hold.</summary>
    public OpenFlows Open()
    {
        _open = new OpenFlows(_scope);
        _done.Clear();
        foreach (var body in _bodies)
        {
            var formals = body.Syntax is not null && body.Method is { } method && Exports.Includes(method) ? Exports.Formals(method) : null;
            var frame = _resolver.Frame(body, formals, null);
            if (formals is not null)
            {
                _open.Returns(body.Method!, _resolver.Resolve(body.Returns, frame));
            }

            Wait(frame, ImmutableHashSet<Guard>.Empty, null, null);
        }

        Work();
        return _open;
    }

    /// <summary>
    /// Data reaches a sink. One of this compilation is reported where it stands; one of a referenced assembly at the call here that passes the
    /// data on, or not at all where no code here takes part: then another build has said so, or the tool will.
    /// </summary>
    private void Reach(SinkRecord sink, FlowValue data, FlowValue destination, ImmutableHashSet<Guard> guards)
    {
        _open?.Reach(sink, data, destination, guards);
        if (sink.Place.IsHere)
        {
            _found.Add(sink, data, destination, guards);
            return;
        }

        foreach (var origin in AllOf(data).Where(origin => origin.IsPersonal))
        {
            if (_scope.LinksAssemblies)
            {
                if (!_builds.Close(Participants(sink, origin)))
                {
                    _found.Add(sink, FlowValue.Of(origin), destination, guards);
                }
            }
            else if (origin.Trace?.LastHere is { } last)
            {
                _found.Add(CrossingAt(sink, last.Place, last.Method), FlowValue.Of(origin), destination, guards);
            }
        }
    }

    /// <summary>The origins of a value and of its members.</summary>
    public static IEnumerable<Origin> AllOf(FlowValue value) => value.Origins.Concat(value.Members.Values.SelectMany(AllOf));

    private static IEnumerable<IAssemblySymbol> Participants(SinkRecord sink, Origin origin) =>
        origin.Trace!.Steps().Select(step => step.Method).Concat([sink.Owner, origin.Symbol!]).Select(symbol => symbol as IAssemblySymbol ?? symbol.ContainingAssembly).OfType<IAssemblySymbol>();

    private SinkRecord CrossingAt(SinkRecord sink, FlowPlace place, ISymbol method)
    {
        var key = (sink, place.Syntax!);
        if (!_crossings.TryGetValue(key, out var crossing))
        {
            _crossings[key] = crossing = new SinkRecord(sink.Kind, sink.Callee, place, method) { Recipients = sink.Recipients };
        }

        return crossing;
    }
}

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>Who calls: the parameters that something is passed to that the code does not show.</summary>
internal static class Callers
{
    /// <summary>The parameters, and receivers, of what nobody calls, or somebody who is not known, or in a way that does not say what it passes.</summary>
    public static IEnumerable<Place> GivenByNobody(CallTargets targets, FlowScope scope, KeptObjects kept)
    {
        var called = new HashSet<BodySummary>();
        var open = new HashSet<BodySummary>();
        foreach (var call in targets.Bodies.SelectMany(body => body.Calls))
        {
            foreach (var body in targets.Of(call))
            {
                if (!ReferenceEquals(body, call.Body))
                {
                    called.Add(body);
                    if (body.Method is { } method && Ordinals(method).Any(ordinal => !call.Arguments.ContainsKey(ordinal)))
                    {
                        open.Add(body);
                    }
                }
            }
        }

        foreach (var body in targets.Bodies)
        {
            if (body.Method is not { } method)
            {
                continue;
            }

            var isOpen = !called.Contains(body) || open.Contains(body) || body.Syntax is null || targets.IsPassedOn(body) || scope.IsCalledByLibrary(method);
            var isAsked = scope.IsEndpoint(method);
            foreach (var ordinal in isOpen ? Ordinals(method).Where(ordinal => !isAsked || !IsOfRequest(method, ordinal)) : IsInstance(method) && kept.IsOpen(method.ContainingType) ? [Origin.Receiver] : [])
            {
                yield return new Place(PlaceKind.Parameter, method, ordinal);
            }
        }
    }

    /// <summary>What an action is given is read from the request for this one call; services are asked for by their interfaces.</summary>
    private static bool IsOfRequest(IMethodSymbol action, int ordinal) =>
        ordinal >= 0 && action.Parameters[ordinal].Type is var type && (type.TypeKind != TypeKind.Interface || ValueTypes.ElementOf(type) is not null);

    private static IEnumerable<int> Ordinals(IMethodSymbol method) =>
        method.Parameters.Where(parameter => parameter.RefKind != RefKind.Out).Select(parameter => parameter.Ordinal).Concat(IsInstance(method) ? [Origin.Receiver] : []);

    private static bool IsInstance(IMethodSymbol method) => method is { IsStatic: false, MethodKind: not (MethodKind.Constructor or MethodKind.AnonymousFunction or MethodKind.LocalFunction) };
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>The flows that are still open at an assembly's border: from the parameters of what others call, and into the contracts that others fulfil.</summary>
internal sealed class OpenFlows(FlowScope scope)
{
    private readonly Dictionary<IMethodSymbol, OpenMethod> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>By the method that others may call.</summary>
    public IEnumerable<OpenMethod> Methods => _methods.Values;

    /// <summary>What this assembly itself passes into contracts.</summary>
    public OpenMethod Own { get; } = new(null);

    /// <summary>Notes the data of this assembly that a method gives to whoever calls it.</summary>
    public void Returns(IMethodSymbol method, FlowValue value)
    {
        if (value.Any(origin => origin.IsPersonal))
        {
            Of(method).Returns = value.Select(origin => origin.IsPersonal || origin.Kind == OriginKind.Formal ? origin : null);
        }
    }

    /// <summary>Notes a sink that what others pass reaches.</summary>
    public void Reach(SinkRecord sink, FlowValue data, FlowValue destination, ImmutableHashSet<Guard> guards)
    {
        foreach (var method in MethodsIn(data))
        {
            Of(method).Add(new OpenSink(sink, Of(data, method), destination.Select(origin => IsText(origin) || IsFormal(origin, method) ? origin : null), guards));
        }
    }

    /// <summary>Notes a call of a contract that other projects may fulfil, with what is passed.</summary>
    public void Call(CallRecord call, Dictionary<int, FlowValue> arguments, ImmutableHashSet<Guard> guards)
    {
        if (!IsOpen(call, scope))
        {
            return;
        }

        foreach (var method in arguments.Values.SelectMany(MethodsIn).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default))
        {
            Add(Of(method), call, arguments, guards, origin => IsFormal(origin, method));
        }

        // What only referenced assemblies pass they have noted themselves.
        Add(Own, call, arguments, guards, origin => origin.IsPersonal && origin.Trace?.LastHere is not null);
    }

    private static void Add(OpenMethod to, CallRecord call, Dictionary<int, FlowValue> arguments, ImmutableHashSet<Guard> guards, Func<Origin, bool> isPassed)
    {
        if (arguments.Any(argument => argument.Key >= 0 && argument.Value.Any(isPassed)))
        {
            var passed = arguments.Where(argument => argument.Key >= 0).ToDictionary(argument => argument.Key, argument => argument.Value.Select(origin => isPassed(origin) || IsText(origin) ? origin : null));
            to.Add(new OpenCall(call, passed, guards));
        }
    }

    private static bool IsText(Origin origin) => origin.Kind == OriginKind.Text;

    private static bool IsFormal(Origin origin, IMethodSymbol method) => origin.Kind == OriginKind.Formal && SymbolEqualityComparer.Default.Equals(origin.Symbol, method);

    private static IEnumerable<IMethodSymbol> MethodsIn(FlowValue value) =>
        FlowLinker.AllOf(value).Where(origin => origin.Kind == OriginKind.Formal).Select(origin => (IMethodSymbol)origin.Symbol!).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);

    private static FlowValue Of(FlowValue value, IMethodSymbol method) => FlowValue.Of(FlowLinker.AllOf(value).Where(origin => IsFormal(origin, method)));

    /// <summary>Whether a call is of a contract that other projects may fulfil.</summary>
    public static bool IsOpen(CallRecord call, FlowScope scope) =>
        call.Target is { } target && Exports.IsVisible(target) && (call.IsVirtual || target.IsAbstract || !scope.IsSource(target));

    private OpenMethod Of(IMethodSymbol method)
    {
        if (!_methods.TryGetValue(method, out var open))
        {
            _methods[method] = open = new OpenMethod(method);
        }

        return open;
    }
}

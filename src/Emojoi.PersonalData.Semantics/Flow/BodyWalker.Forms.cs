using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Objects as text, and as a serializer sees them.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>What an expression gives as text.</summary>
    private FlowValue AsText(IOperation operation)
    {
        var value = Evaluate(operation);
        return Text(value, Unconverted(operation).Type, operation);
    }

    /// <summary>What an expression gives to a serializer.</summary>
    private FlowValue AsWhole(IOperation operation) => FlowForms.Whole(Evaluate(operation), Unconverted(operation).Type, _scope.Types);

    private FlowValue Text(FlowValue value, ITypeSymbol? type, IOperation operation)
    {
        if (value.IsClean)
        {
            return value;
        }

        return TypeGraph.ToStringOf(type) is { } method && _scope.IsSource(method)
            ? CallToString(method, value, operation)
            : FlowForms.Text(value, type, _scope.Types);
    }

    private FlowValue CallToString(IMethodSymbol method, FlowValue receiver, IOperation operation)
    {
        // The same expression may be a call of its own.
        var key = new TextOf(operation);
        var call = CallTo(operation, method, key);
        call.Pass(Origin.Receiver, receiver);
        return FlowValue.Of(Origin.Result(call));
    }

    /// <summary>A text with another one behind it: an address that has begun goes on.</summary>
    private static FlowValue Joined(FlowValue text, FlowValue next)
    {
        var end = next.Origins.FirstOrDefault(origin => origin.Kind == OriginKind.Text)?.Text;
        if (end is not null && text.Origins.Any(origin => origin is { Kind: OriginKind.Text, Text: { } begin } && begin.EndsWith("/", StringComparison.Ordinal)))
        {
            return Appended(text, end).Or(next.Select(origin => origin.Kind == OriginKind.Text ? null : origin));
        }

        return text.Or(text.Any(origin => origin.Kind == OriginKind.Text) ? next.Select(origin => origin.Kind == OriginKind.Text ? null : origin) : next);
    }

    /// <summary>Addresses that end in the middle of a host go on with a constant.</summary>
    private static FlowValue Appended(FlowValue value, string? text) =>
        text is null or "" ? value : value.Select(origin => origin is { Kind: OriginKind.Text, Text: { } begin } && IsOpen(begin) && !IsWithoutHost(begin, text) ? Origin.Constant(begin + text) : origin);

    /// <summary>A host alone, as the address that a builder makes of it.</summary>
    private static FlowValue AsHost(FlowValue value, string? scheme) => value.Select(origin =>
        origin is { Kind: OriginKind.Text, Text: { } host } && !host.Contains("://") ? Origin.Constant((scheme ?? "https") + "://" + host + "/") : origin);

    /// <summary>Whether the host between a scheme and a path is not known yet.</summary>
    private static bool IsWithoutHost(string begin, string text) => begin.EndsWith("://", StringComparison.Ordinal) && text[0] == '/';

    /// <summary>Whether an address has no path yet.</summary>
    private static bool IsOpen(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return scheme >= 0 && address.IndexOf('/', scheme + 3) < 0;
    }

    /// <summary>Tells the call of an expression's <c>ToString</c> from the expression.</summary>
    private sealed record TextOf(IOperation Operation);
}

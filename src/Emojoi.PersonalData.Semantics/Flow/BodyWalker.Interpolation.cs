using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Interpolated strings, and the handlers that are given their parts.</summary>
internal sealed partial class BodyWalker
{
    private FlowValue Interpolate(IInterpolatedStringOperation interpolated)
    {
        var value = FlowValue.Clean;
        var isFirst = true;
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation text:
                    value = isFirst ? value.Or(Evaluate(text.Text)) : Appended(value, text.Text.ConstantValue.Value as string);
                    break;
                case IInterpolationOperation hole:
                    value = Joined(value, AsText(hole.Expression));
                    break;
                case IInterpolatedStringAppendOperation append:
                    value = value.Or(EvaluateAppend(append));
                    break;
            }

            isFirst = false;
        }

        return value;
    }

    /// <summary>What a handler of interpolated strings is given.</summary>
    private FlowValue EvaluateHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        var isOwn = handler.Type is { } type && _scope.IsSource(type);
        var value = isOwn ? Evaluate(handler.HandlerCreation) : FlowValue.Clean;
        foreach (var content in Handed(handler.Content))
        {
            value = isOwn ? Appended(value, content) : value.Or(Interpolate(content));
        }

        return value;
    }

    /// <summary>What a handler that is written here holds after it was given each part.</summary>
    private FlowValue Appended(FlowValue handler, IInterpolatedStringOperation content)
    {
        foreach (var append in content.Parts.OfType<IInterpolatedStringAppendOperation>().Select(part => part.AppendCall).OfType<IInvocationOperation>())
        {
            var values = EvaluateAll(append.Arguments);
            var call = CallTo(append, append.TargetMethod);
            call.Pass(Origin.Receiver, handler);
            PassArguments(call, append.Arguments, values);
            handler = handler.Or(FlowValue.Of(Origin.Out(call, Origin.Receiver)));
        }

        return handler;
    }

    private static IEnumerable<IInterpolatedStringOperation> Handed(IOperation content) => content switch
    {
        IInterpolatedStringOperation interpolated => [interpolated],
        IInterpolatedStringAdditionOperation addition => Handed(addition.Left).Concat(Handed(addition.Right)),
        _ => [],
    };

    private FlowValue EvaluateAppend(IInterpolatedStringAppendOperation append)
    {
        var value = FlowValue.Clean;
        if (append.AppendCall is IInvocationOperation call)
        {
            foreach (var argument in call.Arguments)
            {
                value = value.Or(AsText(argument.Value));
            }
        }

        return value;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The holes of a log's message template, as far as it is constant.</summary>
internal sealed class LogTemplate
{
    private static readonly LogTemplate None = new(ImmutableArray<string>.Empty);

    private readonly ImmutableArray<string> _holes;

    private LogTemplate(ImmutableArray<string> holes) => _holes = holes;

    /// <summary>The template among the arguments of a call.</summary>
    public static LogTemplate Of(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && IsMessage(parameter))
            {
                return argument.Value.ConstantValue is { HasValue: true, Value: string text } ? Parse(text) : None;
            }
        }

        return None;
    }

    /// <summary>The template of a method marked <c>[LoggerMessage]</c>.</summary>
    public static LogTemplate Of(IMethodSymbol method)
    {
        if (DeclarationOf(method) is not { } attribute)
        {
            return None;
        }

        var texts = attribute.ConstructorArguments.Concat(attribute.NamedArguments.Where(named => named.Key == "Message").Select(named => named.Value));
        return texts.Select(text => text.Value as string).FirstOrDefault(text => text is not null) is { } message ? Parse(message) : None;
    }

    /// <summary>The <c>[LoggerMessage]</c> of a method, or <c>null</c>.</summary>
    public static AttributeData? DeclarationOf(IMethodSymbol method) => method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is
    {
        Name: "LoggerMessageAttribute",
        ContainingNamespace: { Name: "Logging", ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } },
    });

    /// <summary>Whether a parameter is the template itself.</summary>
    public static bool IsMessage(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String && parameter.Name is "message" or "messageTemplate" or "messageFormat" or "format" or "formatString";

    /// <summary>Whether a parameter stands beside the template's own arguments: a level, an id, the exception.</summary>
    public static bool IsExtra(IParameterSymbol parameter) =>
        parameter.Name is "exception" or "logger" or "logLevel" or "eventId" or "level" or "error" or "ex" || parameter.Type.Name is "ILogger" or "Exception";

    /// <summary>Whether the hole at a position, or of a name, takes all of an object.</summary>
    public bool TakesWhole(int position, string name) =>
        (position < _holes.Length && _holes[position].StartsWith("@", StringComparison.Ordinal) && !_holes.Any(hole => Is(hole, name)))
        || _holes.Any(hole => hole.StartsWith("@", StringComparison.Ordinal) && Is(hole, name));

    private static bool Is(string hole, string name) => string.Equals(hole.TrimStart('@', '$'), name, StringComparison.OrdinalIgnoreCase);

    private static LogTemplate Parse(string text)
    {
        var holes = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{')
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == '{')
            {
                i++;
                continue;
            }

            var end = text.IndexOf('}', i);
            if (end < 0)
            {
                break;
            }

            holes.Add(text.Substring(i + 1, end - i - 1).Split(',', ':')[0]);
            i = end;
        }

        return new LogTemplate(holes.ToImmutable());
    }
}

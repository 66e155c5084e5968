using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What is known of a text of SQL while it is compiled.</summary>
internal static class SqlText
{
    private static readonly Regex Write = new(
        """\b(?:UPDATE(?:\s+ONLY)?|INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|MERGE(?:\s+INTO)?)\s+(?<table>[\w.\[\]"`]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly char[] Quotes = ['"', '[', ']', '`'];

    /// <summary>The text of an operand, with a question mark for each part that is not constant; <c>null</c> where nothing of it is known.</summary>
    public static string? Of(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IConversionOperation conversion => Of(conversion.Operand),
        IInterpolatedStringHandlerCreationOperation handler => Of(handler.Content),
        IInterpolatedStringOperation interpolated => string.Concat(interpolated.Parts.Select(TextOf)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => (Of(sum.LeftOperand) ?? "?") + (Of(sum.RightOperand) ?? "?"),
        _ => null,
    };

    /// <summary>The names of the tables that a text inserts into or updates, without schema and quotes.</summary>
    public static IEnumerable<string> WrittenTables(string sql)
    {
        foreach (Match match in Write.Matches(sql))
        {
            var name = match.Groups["table"].Value;
            yield return name.Substring(name.LastIndexOf('.') + 1).Trim(Quotes);
        }
    }

    private static string TextOf(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => Of(text.Text) ?? "?",
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [{ Value: var value }, ..] } } => Of(value) ?? "?",
        _ => "?",
    };
}

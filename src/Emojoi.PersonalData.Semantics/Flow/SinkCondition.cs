namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Which calls of a member a row is about: those that are given an argument of this name, or this constant for it.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Constant">What it must be; <c>null</c> where it need only be there.</param>
public sealed record SinkCondition(string Parameter, string? Constant)
{
    /// <summary>A member as a table names it: <c>Save(fileName)</c>, <c>Append(key=Set-Cookie)</c>, or the name alone.</summary>
    internal static (string Member, SinkCondition? Condition) Parse(string text)
    {
        var open = text.IndexOf('(');
        if (open <= 0 || text[text.Length - 1] != ')')
        {
            return (text, null);
        }

        var parts = text.Substring(open + 1, text.Length - open - 2).Split('=');
        return (text.Substring(0, open), new SinkCondition(parts[0], parts.Length > 1 ? parts[1] : null));
    }
}

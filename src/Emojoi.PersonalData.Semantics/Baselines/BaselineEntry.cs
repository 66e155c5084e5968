namespace Emojoi.PersonalData.Semantics.Baselines;

/// <summary>A report that the baseline silences.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Symbol">Documentation id of the symbol that it reports: <c>P:Shop.Customer.Email</c>.</param>
public readonly record struct BaselineEntry(string RuleId, string Symbol)
{
    /// <summary>The line of the file.</summary>
    public override string ToString() => RuleId + " " + Symbol;
}

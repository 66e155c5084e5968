namespace Emojoi.Social.Demonstration;

/// <summary>Says what the policy says and what the code holds, out of what is generated from both.</summary>
internal sealed class PolicyNotice(TextWriter output)
{
    public void Print()
    {
        output.Heading($"Privacy policy of {PolicyInfo.Name}, version {PolicyInfo.Version}, in force from {PolicyInfo.Effective}");
        foreach (var purpose in PersonalDataInventory.Purposes)
        {
            output.WriteLine($"{purpose.Title} ({purpose.Basis})");
            output.WriteLine($"    held for it here: {Held(purpose)}");
            output.WriteLine($"    kept:             {Kept(purpose)}");
            if (purpose.OptOut is { } setting)
            {
                output.WriteLine($"    switched off at:  {setting}");
            }
        }

        foreach (var category in PersonalDataInventory.Categories.Where(category => !category.IsCollected))
        {
            output.WriteLine($"Never collected: {category.Title}");
        }
    }

    private static string Held(PersonalDataPurpose purpose)
    {
        var ids = PersonalDataInventory.Members.Where(member => member.Purpose == purpose.Id).Select(member => member.Category).ToHashSet(StringComparer.Ordinal);
        return ids.Count == 0
            ? "nothing"
            : string.Join(", ", PersonalDataInventory.Categories.Where(category => ids.Contains(category.Id)).Select(category => category.Title));
    }

    private static string Kept(PersonalDataPurpose purpose) =>
        PersonalDataInventory.Retentions.FirstOrDefault(retention => retention.Id == purpose.Retention) is { } retention
            ? $"{retention.Title}, then {retention.Then}{(retention.Law is { } law ? $" ({law})" : "")}"
            : "not at all";
}

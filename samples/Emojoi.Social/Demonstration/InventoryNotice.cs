namespace Emojoi.Social.Demonstration;

/// <summary>Says what the inventory of the declarations holds, and where the build wrote it.</summary>
internal sealed class InventoryNotice(TextWriter output)
{
    /// <summary>Where the report of a build with <c>PersonalDataReport=true</c> is.</summary>
    private static readonly string Report = Path.Combine(AppContext.BaseDirectory, "personal-data", "inventory.json");

    public void Print()
    {
        output.Heading("Inventory");
        foreach (var type in PersonalDataInventory.Members.GroupBy(member => member.Type, StringComparer.Ordinal))
        {
            output.WriteLine($"{type.Key}: {string.Join(", ", type.Select(member => member.Member).Distinct(StringComparer.Ordinal))}");
        }

        output.WriteLine(File.Exists(Report)
            ? $"Each with its category, purpose, retention and line: {Report}, and inventory.md beside it."
            : "A build with -p:PersonalDataReport=true writes it as JSON and Markdown beside the program.");
    }
}

namespace Emojoi.Social.Recommendations;

/// <summary>A circle that members may join.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Topic">What it is about.</param>
public sealed record Circle(string Name, string Topic)
{
    /// <summary>All circles.</summary>
    public static IReadOnlyList<Circle> All { get; } =
        [new("Slow travel", "railways"), new("Workbench", "wood"), new("Tea house", "tea"), new("Welcome", "everything")];

    /// <summary>What is shown to whom nothing is recommended.</summary>
    public static IReadOnlyList<Circle> ForEverybody { get; } = [.. All.Where(circle => circle.Topic == "everything")];
}

namespace Emojoi.Social.Content;

/// <summary>A picture of an update: a row of its own, so that what it names leaves with the update (clause R-ERASE).</summary>
public sealed class Picture
{
    [PersonalData(Categories.Post, Purposes.Sharing)]
    public Uri? Image { get; init; }
}

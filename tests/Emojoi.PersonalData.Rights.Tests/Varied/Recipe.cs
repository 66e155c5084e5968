namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class Recipe : Note
{
    public string Dish { get; set; } = "";
}

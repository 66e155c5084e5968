namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class Letter : Note
{
    public string Greeting { get; set; } = "";
}

namespace Emojoi.PersonalData.Rights.Tests.Varied;

public enum Mood
{
    Unknown,
    Cheerful,
    Gloomy,
}

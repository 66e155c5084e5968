namespace Emojoi.Social.Members;

public enum Gender
{
    Unspecified,
    Female,
    Male,
    Other,
}

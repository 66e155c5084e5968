namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class Diploma : Certificate
{
    public string Subject { get; set; } = "";
}

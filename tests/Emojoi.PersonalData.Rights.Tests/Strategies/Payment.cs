namespace Emojoi.PersonalData.Rights.Tests.Strategies;

/// <summary>Refers to an account by a key that is not its primary one.</summary>
public sealed class Payment
{
    public int Id { get; set; }

    public string AccountReference { get; set; } = "";
}

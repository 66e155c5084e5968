namespace Emojoi.PersonalData.Rights.Tests.Strategies;

/// <summary>A type of the application's own, which refuses what is no address.</summary>
public sealed record EmailAddress
{
    public EmailAddress(string text) => Text = text.Contains('@', StringComparison.Ordinal) ? text : throw new ArgumentException("No address.", nameof(text));

    public string Text { get; }
}

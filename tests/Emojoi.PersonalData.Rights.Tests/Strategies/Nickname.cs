namespace Emojoi.PersonalData.Rights.Tests.Strategies;

/// <summary>A type of the application's own, which may be empty.</summary>
public sealed record Nickname(string Text);

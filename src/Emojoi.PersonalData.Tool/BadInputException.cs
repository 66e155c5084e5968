namespace Emojoi.PersonalData.Tool;

/// <summary>Input that the user has to put right. The message says what was found, where, and what to do.</summary>
internal sealed class BadInputException(string message) : Exception(message);

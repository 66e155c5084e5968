namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>One table for all types.</summary>
public abstract class Note : Paper;

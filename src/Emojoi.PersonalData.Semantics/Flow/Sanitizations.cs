namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Values of the enum <c>Emojoi.PersonalData.Sanitization</c>.</summary>
internal static class Sanitizations
{
    public const int Aggregate = 16;
}

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A result that is being looked for.</summary>
/// <param name="position">How many others are looked for that need it.</param>
internal sealed class Pending(int position)
{
    public int Position => position;
}

namespace Emojoi.PersonalData.Generators;

/// <summary>Gives each name once: the second of a name has a number behind it.</summary>
internal sealed class UniqueNames(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The name, or the first of it with a number that nothing has yet.</summary>
    public string Give(string name)
    {
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }
}

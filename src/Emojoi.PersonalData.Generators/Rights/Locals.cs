using System.Globalization;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Names of the locals of one generated method, each once.</summary>
internal sealed class Locals(params string[] parameters)
{
    private readonly HashSet<string> _taken = new(parameters, StringComparer.Ordinal);

    /// <summary>A new name made of <paramref name="text"/>, such as <c>birthDate</c> of <c>BirthDate</c>.</summary>
    public string New(string text)
    {
        var name = char.ToLowerInvariant(text[0]) + text.Substring(1);
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return TypeText.Identifier(unique);
    }
}

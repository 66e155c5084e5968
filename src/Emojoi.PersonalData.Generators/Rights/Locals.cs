namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Names of the locals of one generated method, each once.</summary>
internal sealed class Locals(params string[] parameters)
{
    private readonly UniqueNames _names = new(parameters);

    /// <summary>A new name made of <paramref name="text"/>, such as <c>birthDate</c> of <c>BirthDate</c>.</summary>
    public string New(string text) => TypeText.Identifier(_names.Give(char.ToLowerInvariant(text[0]) + text.Substring(1)));
}

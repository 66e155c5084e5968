using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>The keys that an object of the format has.</summary>
/// <param name="name">What to call it, such as <c>a category</c>.</param>
/// <param name="clause">Id of the clause that its problems endanger.</param>
/// <param name="keys">All keys in the order of the documentation, a <c>*</c> behind those that must not be missing.</param>
internal sealed class ObjectShape(string name, string clause, params string[] keys)
{
    private readonly bool[] _required = [.. keys.Select(key => key.EndsWith("*", StringComparison.Ordinal))];

    public string Name { get; } = name;

    public string Clause { get; } = clause;

    public string[] Keys { get; } = [.. keys.Select(key => key.TrimEnd('*'))];

    public bool IsRequired(int index) => _required[index];

    /// <summary>Index of a key, or -1.</summary>
    public int IndexOf(string key) => Array.IndexOf(Keys, key);

    /// <summary>Index of a key of the file, or -1.</summary>
    public int IndexOf(JsonValue key)
    {
        for (var i = 0; i < Keys.Length; i++)
        {
            if (key.TextEquals(Keys[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

using Emojoi.PersonalData.Policy.Reading;

namespace Emojoi.PersonalData.Policy;

/// <summary>Finds the defined id that somebody meant who wrote an undefined one.</summary>
public static class NearestId
{
    /// <summary>The nearest of the defined ids; <c>null</c> where none is near enough to be meant.</summary>
    /// <param name="id">The undefined id; may be anything.</param>
    /// <param name="defined">The ids of the section.</param>
    public static string? Find(string id, IReadOnlyCollection<string> defined) =>
        defined.FirstOrDefault(candidate => IsSameWords(id, candidate)) ?? NearestWord.Find(id, defined);

    /// <summary>Case and separators do not tell ids apart to a person who misspells one: <c>BirthDate</c> means <c>birth-date</c>.</summary>
    private static bool IsSameWords(string id, string candidate) => Letters(id).SequenceEqual(Letters(candidate));

    private static IEnumerable<char> Letters(string id) => id.Where(c => c is not ('-' or '_' or ' ' or '.')).Select(char.ToLowerInvariant);
}

using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads a section: an object whose keys are ids and whose values are entries.</summary>
/// <param name="context">What the readers share.</param>
/// <param name="name">The section's key.</param>
/// <param name="clause">Id of the clause that its problems endanger.</param>
/// <param name="checkIds">Whether its keys must be ids; a cookie's name need not.</param>
internal sealed class SectionReader(ReadingContext context, string name, string clause, bool checkIds = true)
{
    /// <summary>Reads the entries; an entry with a problem still defines its id.</summary>
    /// <param name="own">The section's key and value.</param>
    /// <param name="read">Reads one entry.</param>
    public Given<PolicySection<T>> Read<T>(JsonMember own, Func<ReadingContext, string, JsonMember, T> read)
        where T : PolicyEntry
    {
        var value = own.Value;
        if (value.Kind != JsonKind.Object)
        {
            ReportNoSection(value);
            return Given<PolicySection<T>>.Bad(value.Range);
        }

        var section = new PolicySection<T> { KeyRange = own.Key.Range, ValueRange = value.Range };
        foreach (var member in value.Members())
        {
            context.ThrowIfCancelled();
            var id = member.Key.Text;
            if (checkIds && !PolicyId.IsValid(id))
            {
                ReportNoId(id, member.Key.Range);
            }

            if (!section.Add(read(context, id, member)))
            {
                context.ReportRepeated(id, member.Key.Range, section.Find(id)!.IdRange, clause);
            }
        }

        return Given<PolicySection<T>>.Good(section, value.Range);
    }

    private void ReportNoSection(JsonValue value) =>
        context.Problems.Unreadable(value.Range, clause, () => Expected.Message(value, $"'{name}'", "an object '{…}' of entries by id"));

    private void ReportNoId(string id, TextRange range) => context.Problems.Unreadable(range, clause, () =>
        $"{Quoted.Text(id)} is no id: an id is lower-case ASCII words of letters and digits joined by single hyphens and starts with a letter, such as 'birth-date'; rename it");
}

using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>
/// The keys of one object, sorted out: unknown, missing and repeated ones are reported, and each known key can be asked for its value. A
/// repeated key's later values are checked like the first, which wins.
/// </summary>
internal sealed class Fields
{
    private readonly ReadingContext _context;
    private readonly ObjectShape _shape;

    /// <summary>Places of the keys on the tape, 0 for those that are missing: the root's own place, where no key stands.</summary>
    private readonly int[] _members;
    private JsonText? _source;
    private List<(int Key, JsonMember Member)>? _repeated;
    private KeySet? _unknown;

    private Fields(ReadingContext context, ObjectShape shape)
    {
        _context = context;
        _shape = shape;
        _members = new int[shape.Keys.Length];
    }

    /// <summary>Sorts out an object, or reports that the value is none.</summary>
    /// <param name="context">What the readers share.</param>
    /// <param name="shape">The keys that the format knows.</param>
    /// <param name="value">The value that must be an object.</param>
    /// <param name="own">Where missing keys are reported: the object's own key, or its bracket where it has none.</param>
    public static Fields? Of(ReadingContext context, ObjectShape shape, JsonValue value, TextRange own)
    {
        if (value.Kind != JsonKind.Object)
        {
            ReportNoObject(context, shape, value);
            return null;
        }

        var fields = new Fields(context, shape);
        foreach (var member in value.Members())
        {
            context.ThrowIfCancelled();
            fields.Sort(member);
        }

        fields.CheckMissing(own);
        return fields;
    }

    /// <summary>Reads what stands behind a key.</summary>
    /// <param name="key">One of the shape's keys.</param>
    /// <param name="state">What <paramref name="read"/> needs, so that it captures nothing.</param>
    /// <param name="read">Reads and checks the key's value.</param>
    public Given<T> Read<TState, T>(string key, TState state, Func<TState, JsonMember, Given<T>> read)
    {
        var index = _shape.IndexOf(key);
        if (_members[index] == 0)
        {
            return default;
        }

        var first = read(state, new JsonMember(_source!, _members[index]));
        for (var i = 0; i < (_repeated?.Count ?? 0); i++)
        {
            if (_repeated![i].Key == index)
            {
                read(state, _repeated[i].Member);
            }
        }

        return first;
    }

    private void Sort(JsonMember member)
    {
        var index = _shape.IndexOf(member.Key);
        if (index < 0)
        {
            ReportUnknown(member.Key.Text, member.Key.Range);
        }
        else if (_members[index] == 0)
        {
            (_source, _members[index]) = (member.Source, member.Index);
        }
        else
        {
            (_repeated ??= []).Add((index, member));
            var first = new JsonMember(member.Source, _members[index]);
            _context.ReportRepeated(_shape.Keys[index], member.Key.Range, first.Key.Range, _shape.Clause);
        }
    }

    private void CheckMissing(TextRange own)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i] == 0 && _shape.IsRequired(i))
            {
                ReportMissing(own);
                return;
            }
        }
    }

    private void ReportUnknown(string key, TextRange range)
    {
        (_unknown ??= new KeySet(_context, _shape.Clause)).Add(key, range);
        _context.Problems.Unreadable(range, _shape.Clause, () =>
        {
            var nearest = NearestWord.Find(key, _shape.Keys);
            var advice = nearest is null ? "delete it" : $"did you mean '{nearest}'?";
            return $"{Quoted.Text(key)} is no key of {_shape.Name}: the format knows {Listing.And(_shape.Keys)}; {advice}";
        });
    }

    private void ReportMissing(TextRange own) => _context.Problems.Unreadable(own, _shape.Clause, () =>
    {
        string[] missing = [.. _shape.Keys.Where((_, index) => _shape.IsRequired(index) && _members[index] == 0)];
        return $"{_shape.Name} lacks {Listing.And([.. missing.Select(key => $"'{key}'")])}, which the format requires: add {(missing.Length == 1 ? "it" : "them")}";
    });

    private static void ReportNoObject(ReadingContext context, ObjectShape shape, JsonValue value) =>
        context.Problems.Unreadable(value.Range, shape.Clause, () => Expected.Message(value, shape.Name, "an object '{…}'"));
}

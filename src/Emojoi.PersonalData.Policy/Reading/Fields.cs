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
    private readonly JsonMember?[] _values;
    private List<(int Key, JsonMember Member)>? _repeated;

    private Fields(ReadingContext context, ObjectShape shape)
    {
        _context = context;
        _shape = shape;
        _values = new JsonMember?[shape.Keys.Length];
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
            context.Problems.Unreadable(value.Range, shape.Clause, () => Expected.Message(value, shape.Name, "an object '{…}'"));
            return null;
        }

        var fields = new Fields(context, shape);
        fields.Sort(value);
        fields.ReportMissing(own);
        return fields;
    }

    /// <summary>Reads what stands behind a key.</summary>
    /// <param name="key">One of the shape's keys.</param>
    /// <param name="read">Reads and checks the key's value.</param>
    public Given<T> Read<T>(string key, Func<JsonMember, Given<T>> read)
    {
        var index = _shape.IndexOf(key);
        if (_values[index] is not { } member)
        {
            return default;
        }

        var first = read(member);
        foreach (var (_, later) in (_repeated ?? []).Where(repeated => repeated.Key == index))
        {
            read(later);
        }

        return first;
    }

    private void Sort(JsonValue value)
    {
        var seen = new KeySet(_context, _shape.Clause);
        foreach (var member in value.Members())
        {
            _context.ThrowIfCancelled();
            var key = member.Key.Text;
            seen.Add(key, member.Key.Range);
            var index = _shape.IndexOf(key);
            if (index < 0)
            {
                ReportUnknown(key, member.Key.Range);
            }
            else if (_values[index] is null)
            {
                _values[index] = member;
            }
            else
            {
                (_repeated ??= []).Add((index, member));
            }
        }
    }

    private void ReportUnknown(string key, TextRange range) => _context.Problems.Unreadable(range, _shape.Clause, () =>
    {
        var nearest = NearestWord.Find(key, _shape.Keys);
        var advice = nearest is null ? "delete it" : $"did you mean '{nearest}'?";
        return $"{Quoted.Text(key)} is no key of {_shape.Name}: the format knows {Listing.And(_shape.Keys)}; {advice}";
    });

    private void ReportMissing(TextRange own)
    {
        string[] missing = [.. _shape.Keys.Where((_, index) => _shape.IsRequired(index) && _values[index] is null)];
        if (missing.Length > 0)
        {
            _context.Problems.Unreadable(own, _shape.Clause, () =>
                $"{_shape.Name} lacks {Listing.And([.. missing.Select(key => $"'{key}'")])}, which the format requires: add {(missing.Length == 1 ? "it" : "them")}");
        }
    }
}

using System.Globalization;
using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads the values of one object's keys and checks each against the format.</summary>
internal sealed class ValueReader(ReadingContext context, Fields fields, string clause)
{
    public Given<string> Text(string key) => fields.Read(key, (Reader: this, key), static (at, member) => at.Reader.TextOf(at.key, member.Value));

    public Given<string> Day(string key) => fields.Read(key, (Reader: this, key), static (at, member) =>
    {
        var text = at.Reader.TextOf(at.key, member.Value);
        return !text.IsGood || CalendarDay.IsValid(text.Value!)
            ? text
            : at.Reader.Refuse(text, $"is no day: '{at.key}' must be a real day as yyyy-MM-dd, such as 2026-12-01");
    });

    public Given<string> OneOf(string key, string[] words) =>
        fields.Read(key, (Reader: this, key, words), static (at, member) => at.Reader.Word(at.key, member.Value, at.words));

    /// <summary>A word out of a closed list, behind any key.</summary>
    public Given<string> Word(string key, JsonValue value, string[] words) => OneOfWords(TextOf(key, value), key, words);

    public Given<bool> Flag(string key) => fields.Read(key, (Reader: this, key), static (at, member) => member.Value.Kind switch
    {
        JsonKind.True => Given<bool>.Good(true, member.Value.Range),
        JsonKind.False => Given<bool>.Good(false, member.Value.Range),
        _ => at.Reader.Wrong<bool>(member.Value, $"'{at.key}'", "true or false"),
    });

    public Given<int> WholeNumber(string key) => fields.Read(key, (Reader: this, key), static (at, member) =>
    {
        var value = member.Value;
        if (value.Kind != JsonKind.Number)
        {
            return at.Reader.Wrong<int>(value, $"'{at.key}'", "a whole number from 0 to 999");
        }

        var digits = Given<string>.Good(value.Text, value.Range);
        if (digits.Value!.Length <= 3 && int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Given<int>.Good(number, value.Range);
        }

        at.Reader.Refuse(digits, $"is outside the format: '{at.key}' must be a whole number from 0 to 999, in digits only");
        return Given<int>.Bad(value.Range);
    });

    public Given<PolicyDuration> Duration(string key) => fields.Read(key, (Reader: this, key), static (at, member) =>
    {
        var text = at.Reader.TextOf(at.key, member.Value);
        if (text.IsGood && DurationText.Parse(text.Value!) is { } duration)
        {
            return Given<PolicyDuration>.Good(duration, member.Value.Range);
        }

        if (text.IsGood)
        {
            at.Reader.Refuse(text, $"is no duration: '{at.key}' must be a duration above zero such as P30D, P6M, P1Y or PT12H");
        }

        return Given<PolicyDuration>.Bad(member.Value.Range);
    });

    /// <summary>A list of texts.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="rule">What each must be, if not any text.</param>
    /// <param name="refusal">The message behind the quoted text that is not.</param>
    public Given<IReadOnlyList<string>> Texts(string key, Func<string, bool>? rule = null, string refusal = "") =>
        fields.Read(key, (Reader: this, key, rule, refusal), static (at, member) => at.Reader.ListOf(at.key, member.Value, at, static (at, item, _) =>
        {
            var text = at.Reader.ElementOf(at.key, item);
            return !text.IsGood || at.rule?.Invoke(text.Value!) != false ? text : at.Reader.Refuse(text, at.refusal);
        }));

    /// <summary>A list of different words out of a closed list.</summary>
    public Given<IReadOnlyList<string>> Words(string key, string[] words) =>
        fields.Read(key, (Reader: this, key, words), static (at, member) => at.Reader.ListOf(at.key, member.Value, at, static (at, item, seen) =>
            at.Reader.OneOfWords(at.Reader.ElementOf(at.key, item, seen), at.key, at.words)));

    /// <summary>A list of different regions.</summary>
    public Given<IReadOnlyList<PolicyReference>> Regions(string key) =>
        fields.Read(key, (Reader: this, key), static (at, member) => at.Reader.ListOf(at.key, member.Value, at, static (at, item, seen) =>
        {
            var text = at.Reader.ElementOf(at.key, item, seen);
            return Placed(!text.IsGood || RegionCodes.IsRegion(text.Value!) ? text : at.Reader.Refuse(text, RegionMessage.For(text.Value!)));
        }));

    /// <summary>A list of different ids of a section.</summary>
    public Given<IReadOnlyList<PolicyReference>> References(string key, SectionKind target) =>
        fields.Read(key, (Reader: this, key, target), static (at, member) => at.Reader.ListOf(at.key, member.Value, at, static (at, item, seen) =>
            at.Reader.Referred(Placed(at.Reader.ElementOf(at.key, item, seen)), at.target)));

    /// <summary>One id of a section.</summary>
    public Given<PolicyReference> Reference(string key, SectionKind target) =>
        fields.Read(key, (Reader: this, key, target), static (at, member) => at.Reader.Referred(Placed(at.Reader.TextOf(at.key, member.Value)), at.target));

    private static Given<PolicyReference> Placed(Given<string> text) =>
        new(text.IsGood ? new PolicyReference(text.Value!, text.Range!.Value) : default, text.Range, text.IsGood);

    private Given<IReadOnlyList<T>> ListOf<TState, T>(string key, JsonValue value, TState state, Func<TState, JsonValue, KeySet, Given<T>> read)
    {
        if (value.Kind != JsonKind.Array)
        {
            return Wrong<IReadOnlyList<T>>(value, $"'{key}'", "a list '[…]'");
        }

        var items = new List<T>();
        var seen = new KeySet(context, clause);
        var good = true;
        foreach (var item in value.Items())
        {
            context.ThrowIfCancelled();
            var given = read(state, item, seen);
            good &= given.IsGood;
            if (given.IsGood)
            {
                items.Add(given.Value!);
            }
        }

        return new Given<IReadOnlyList<T>>(items, value.Range, good);
    }

    private Given<string> OneOfWords(Given<string> text, string key, string[] words) =>
        !text.IsGood || Array.IndexOf(words, text.Value) >= 0 ? text : RefuseWord(text, key, words);

    private Given<string> RefuseWord(Given<string> text, string key, string[] words) => Refuse(text, () =>
    {
        var nearest = NearestWord.Find(text.Value!, words);
        var advice = nearest is null ? "use one of them" : $"did you mean '{nearest}'?";
        return $"is no value of '{key}': the format allows {Listing.Or(words)}; {advice}";
    });

    /// <summary>An element of a list, which may be one in which nothing stands twice.</summary>
    private Given<string> ElementOf(string key, JsonValue item, KeySet? seen = null)
    {
        if (item.Kind != JsonKind.String)
        {
            return Wrong<string>(item, $"an element of '{key}'", "a text in double quotes");
        }

        var text = Given<string>.Good(item.Text, item.Range);
        seen?.Add(text.Value!, item.Range);
        return text;
    }

    private Given<string> TextOf(string key, JsonValue value) =>
        value.Kind == JsonKind.String ? Given<string>.Good(value.Text, value.Range) : Wrong<string>(value, $"'{key}'", "a text in double quotes");

    private Given<PolicyReference> Referred(Given<PolicyReference> reference, SectionKind target)
    {
        if (reference.IsGood)
        {
            context.Refer(reference.Value, target, clause);
        }

        return reference;
    }

    private Given<T> Wrong<T>(JsonValue value, string name, string expected)
    {
        context.Problems.Unreadable(value.Range, clause, () => Expected.Message(value, name, expected));
        return Given<T>.Bad(value.Range);
    }

    private Given<string> Refuse(Given<string> text, string message) => Refuse(text, () => message);

    /// <summary>Refuses a value that the format does not allow; the message follows the quoted value.</summary>
    private Given<string> Refuse(Given<string> text, Func<string> message)
    {
        var range = text.Range!.Value;
        context.Problems.Unreadable(range, clause, () => $"{Quoted.Text(text.Value!)} {message()}");
        return Given<string>.Bad(range);
    }
}

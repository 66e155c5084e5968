using System.Globalization;
using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads the values of one object's keys and checks each against the format.</summary>
internal sealed class ValueReader(ReadingContext context, Fields fields, string clause)
{
    public Given<string> Text(string key) => Read(key, value => TextOf(key, value));

    public Given<string> Day(string key) =>
        Read(key, value => Checked(TextOf(key, value), CalendarDay.IsValid, text => $"{Quoted.Text(text)} is no day: '{key}' must be a real day as yyyy-MM-dd, such as 2026-12-01"));

    public Given<string> OneOf(string key, string[] words) =>
        Read(key, value => Word(key, value, words));

    /// <summary>A word out of a closed list, behind any key.</summary>
    public Given<string> Word(string key, JsonValue value, string[] words) =>
        Checked(TextOf(key, value), word => Array.IndexOf(words, word) >= 0, word => NotAWord(word, key, words));

    public Given<bool> Flag(string key) => Read(key, value => value.Kind switch
    {
        JsonKind.True => Given<bool>.Good(true, value.Range),
        JsonKind.False => Given<bool>.Good(false, value.Range),
        _ => Wrong<bool>(value, $"'{key}'", "true or false"),
    });

    public Given<int> WholeNumber(string key) => Read(key, value =>
    {
        if (value.Kind != JsonKind.Number)
        {
            return Wrong<int>(value, $"'{key}'", "a whole number from 0 to 999");
        }

        var digits = value.Text;
        if (digits.Length <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Given<int>.Good(number, value.Range);
        }

        return Refuse<int>(value.Range, () => $"{Quoted.Text(digits)} is outside the format: '{key}' must be a whole number from 0 to 999, in digits only");
    });

    public Given<PolicyDuration> Duration(string key) => Read(key, value =>
    {
        var text = TextOf(key, value);
        if (!text.IsGood)
        {
            return Given<PolicyDuration>.Bad(value.Range);
        }

        return DurationText.Parse(text.Value!) is { } duration
            ? Given<PolicyDuration>.Good(duration, value.Range)
            : Refuse<PolicyDuration>(value.Range, () => $"{Quoted.Text(text.Value!)} is no duration: '{key}' must be a duration above zero such as P30D, P6M, P1Y or PT12H");
    });

    /// <summary>A list of texts, each checked by a rule; the good ones.</summary>
    public Given<IReadOnlyList<string>> Texts(string key, Func<string, bool>? rule = null, Func<string, string>? refusal = null) => Read(key, value => ListOf(key, value, item =>
        Checked(TextOf($"an element of '{key}'", item, quote: false), rule ?? (_ => true), refusal ?? (_ => ""))));

    /// <summary>A list of different words out of a closed list.</summary>
    public Given<IReadOnlyList<string>> Words(string key, string[] words) => Read(key, value =>
    {
        var seen = new KeySet(context, clause);
        return ListOf(key, value, item => Checked(DistinctTextOf(key, item, seen), word => Array.IndexOf(words, word) >= 0, word => NotAWord(word, key, words)));
    });

    /// <summary>A list of different regions.</summary>
    public Given<IReadOnlyList<PolicyReference>> Regions(string key) => Read(key, value =>
    {
        var seen = new KeySet(context, clause);
        return ListOf(key, value, item => Placed(Checked(DistinctTextOf(key, item, seen), RegionCodes.IsRegion, RegionMessage.Unknown), item.Range));
    });

    /// <summary>A list of different ids of a section.</summary>
    public Given<IReadOnlyList<PolicyReference>> References(string key, SectionKind target) => Read(key, value =>
    {
        var seen = new KeySet(context, clause);
        return ListOf(key, value, item => Referred(Placed(DistinctTextOf(key, item, seen), item.Range), target));
    });

    /// <summary>One id of a section.</summary>
    public Given<PolicyReference> Reference(string key, SectionKind target) => Read(key, value => Referred(Placed(TextOf(key, value), value.Range), target));

    private Given<T> Read<T>(string key, Func<JsonValue, Given<T>> read) => fields.Read(key, member => read(member.Value));

    private Given<IReadOnlyList<T>> ListOf<T>(string key, JsonValue value, Func<JsonValue, Given<T>> read)
    {
        if (value.Kind != JsonKind.Array)
        {
            return Wrong<IReadOnlyList<T>>(value, $"'{key}'", "a list '[…]'");
        }

        var items = new List<T>();
        var good = true;
        foreach (var item in value.Items())
        {
            context.ThrowIfCancelled();
            var given = read(item);
            good &= given.IsGood;
            if (given.IsGood)
            {
                items.Add(given.Value!);
            }
        }

        return new Given<IReadOnlyList<T>>(items, value.Range, good);
    }

    private Given<string> DistinctTextOf(string key, JsonValue item, KeySet seen)
    {
        var text = TextOf($"an element of '{key}'", item, quote: false);
        if (text.IsGood)
        {
            seen.Add(text.Value!, item.Range);
        }

        return text;
    }

    private Given<string> TextOf(string key, JsonValue value, bool quote = true) => value.Kind == JsonKind.String
        ? Given<string>.Good(value.Text, value.Range)
        : Wrong<string>(value, quote ? $"'{key}'" : key, "a text in double quotes");

    private Given<string> Checked(Given<string> text, Func<string, bool> rule, Func<string, string> refusal) =>
        !text.IsGood || rule(text.Value!) ? text : Refuse<string>(text.Range!.Value, () => refusal(text.Value!));

    private static Given<PolicyReference> Placed(Given<string> text, TextRange range) =>
        text.IsGood ? Given<PolicyReference>.Good(new PolicyReference(text.Value!, range), range) : Given<PolicyReference>.Bad(range);

    private static string NotAWord(string word, string key, string[] words)
    {
        var nearest = NearestWord.Find(word, words);
        var advice = nearest is null ? "use one of them" : $"did you mean '{nearest}'?";
        return $"{Quoted.Text(word)} is no value of '{key}': the format allows {Listing.Or(words)}; {advice}";
    }

    private Given<PolicyReference> Referred(Given<PolicyReference> reference, SectionKind target)
    {
        if (reference.IsGood)
        {
            context.Refer(reference.Value, target, clause);
        }

        return reference;
    }

    private Given<T> Wrong<T>(JsonValue value, string name, string expected) => Refuse<T>(value.Range, () => Expected.Message(value, name, expected));

    private Given<T> Refuse<T>(TextRange range, Func<string> message)
    {
        context.Problems.Unreadable(range, clause, message);
        return Given<T>.Bad(range);
    }
}

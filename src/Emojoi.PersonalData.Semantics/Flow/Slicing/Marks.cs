namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>What is known of places: only ever more of it.</summary>
/// <param name="join">Both of two marks.</param>
internal sealed class Marks<TMark>(Func<TMark, TMark, TMark> join)
    where TMark : struct, Enum
{
    private readonly Dictionary<Place, TMark> _known = [];

    /// <summary>How often anything became more.</summary>
    public int Changes { get; private set; }

    /// <summary>What is known of some places together.</summary>
    public TMark Of(IEnumerable<Place> places)
    {
        var found = default(TMark);
        foreach (var place in places)
        {
            found = join(found, Of(place));
        }

        return found;
    }

    /// <summary>What is known of a place.</summary>
    public TMark Of(Place place) => _known.TryGetValue(place, out var mark) ? mark : default;

    /// <summary>Adds to what is known of each place.</summary>
    public void Raise(IEnumerable<Place> places, TMark mark)
    {
        foreach (var place in places)
        {
            Raise(place, mark);
        }
    }

    /// <summary>Adds to what is known of a place; whether it was not known before.</summary>
    public bool Raise(Place place, TMark mark)
    {
        var before = Of(place);
        var after = join(before, mark);
        if (EqualityComparer<TMark>.Default.Equals(before, after))
        {
            return false;
        }

        _known[place] = after;
        Changes++;
        return true;
    }
}

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>What is known of places: only ever more of it.</summary>
/// <param name="join">Both of two marks.</param>
internal sealed class Marks<TMark>(Func<TMark, TMark, TMark> join)
    where TMark : struct, Enum
{
    private readonly Dictionary<Place, TMark> _known = [];
    private readonly Dictionary<Place, List<Passage>> _readers = [];
    private readonly Queue<Passage> _waiting = [];
    private readonly HashSet<Passage> _isWaiting = [];

    private Passage? _current;

    /// <summary>Looks at passages, and again at those that asked for what has become more since, until nothing does.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="look">Looks at a passage: what it asks for, and what it adds.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public void Settle(IEnumerable<Passage> passages, Action<Passage> look, CancellationToken cancellation)
    {
        Wait(passages);
        while (_waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            _current = _waiting.Dequeue();
            _isWaiting.Remove(_current);
            look(_current);
        }

        _current = null;
    }

    /// <summary>What is known of some places together.</summary>
    public TMark Of(Place[] places)
    {
        var found = default(TMark);
        foreach (var place in places)
        {
            found = join(found, Of(place));
        }

        return found;
    }

    /// <summary>What is known of a place.</summary>
    public TMark Of(Place place)
    {
        if (_current is not null)
        {
            Remember(place, _current);
        }

        return Known(place);
    }

    /// <summary>What is known of a place so far: whoever asks is not told of more.</summary>
    public TMark Known(Place place) => _known.TryGetValue(place, out var mark) ? mark : default;

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
        var before = Known(place);
        var after = join(before, mark);
        if (EqualityComparer<TMark>.Default.Equals(before, after))
        {
            return false;
        }

        _known[place] = after;
        if (_readers.TryGetValue(place, out var readers))
        {
            Wait(readers);
            readers.Clear();
        }

        return true;
    }

    private void Remember(Place place, Passage reader)
    {
        if (!_readers.TryGetValue(place, out var readers))
        {
            _readers[place] = readers = [];
        }

        if (readers.Count == 0 || !ReferenceEquals(readers[readers.Count - 1], reader))
        {
            readers.Add(reader);
        }
    }

    private void Wait(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (_isWaiting.Add(passage))
            {
                _waiting.Enqueue(passage);
            }
        }
    }
}

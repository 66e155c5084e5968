namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The results that are being looked for, each for the one before it: code that calls itself, and loops, ask for a result while it is looked for.</summary>
internal sealed class PendingResults
{
    private readonly Dictionary<(FlowFrame Frame, CallRecord Call, int Ordinal), int> _positions = [];
    private readonly List<Pending> _pending = [];

    /// <summary>The first and the last position that was asked for while it was looked for.</summary>
    private int _first = int.MaxValue;
    private int _last = -1;

    /// <summary>Begins to look for a result, or says that somebody does already.</summary>
    public bool Begin(FlowFrame frame, CallRecord call, int ordinal)
    {
        if (_positions.TryGetValue((frame, call, ordinal), out var position))
        {
            Ask(position);
            return false;
        }

        _positions.Add((frame, call, ordinal), _pending.Count);
        _pending.Add(new Pending(_pending.Count));
        return true;
    }

    /// <summary>The last result that was begun is found.</summary>
    public void End(FlowFrame frame, CallRecord call, int ordinal)
    {
        _positions.Remove((frame, call, ordinal));
        _pending.RemoveAt(_pending.Count - 1);
        if (_last >= _pending.Count)
        {
            _last = _first < _pending.Count ? _pending.Count - 1 : -1;
            _first = _last < 0 ? int.MaxValue : _first;
        }
    }

    /// <summary>Something is left out here that somewhere else may be found.</summary>
    public void Cut()
    {
        if (_pending.Count > 0)
        {
            Ask(_pending.Count - 1);
        }
    }

    /// <summary>Begins to note which results are asked for while they are looked for.</summary>
    /// <returns>What was noted before: what <see cref="EndNote"/> takes.</returns>
    public (int First, int Last) StartNote()
    {
        var before = (_first, _last);
        (_first, _last) = (int.MaxValue, -1);
        return before;
    }

    /// <summary>Until when a value holds that was found since: the last result that was asked for will say more; <c>null</c> where none was.</summary>
    public Pending? EndNote((int First, int Last) before)
    {
        var until = _last < 0 ? null : _pending[_last];
        (_first, _last) = (Math.Min(before.First, _first), Math.Max(before.Last, _last));
        return until;
    }

    /// <summary>Whether a value still holds.</summary>
    public bool StillHolds(Pending? until)
    {
        if (until is null)
        {
            return true;
        }

        if (until.Position >= _pending.Count || !ReferenceEquals(_pending[until.Position], until))
        {
            return false;
        }

        Ask(until.Position);
        return true;
    }

    private void Ask(int position)
    {
        _first = Math.Min(_first, position);
        _last = Math.Max(_last, position);
    }
}

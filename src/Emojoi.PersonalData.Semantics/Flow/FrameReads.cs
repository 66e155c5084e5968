using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Which frames have read what is learned of members, by themselves or through others: where more is learned, only those are looked at again.</summary>
internal sealed class FrameReads
{
    private readonly Dictionary<ISymbol, HashSet<FlowFrame>> _readers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<FlowFrame> _stale = [];

    private FlowFrame? _current;

    /// <summary>What is read from now on is read for this frame, too.</summary>
    /// <param name="frame">The frame.</param>
    /// <returns>For whom it was read before: what <see cref="Leave"/> takes.</returns>
    public FlowFrame? Enter(FlowFrame frame)
    {
        var before = _current;
        if (before is not null && !ReferenceEquals(before, frame))
        {
            frame.Users.Add(before);
        }

        _current = frame;
        return before;
    }

    /// <summary>What is read from now on is read for another frame again.</summary>
    public void Leave(FlowFrame? before) => _current = before;

    /// <summary>Somebody asks what a member may hold.</summary>
    public void Read(ISymbol member)
    {
        if (_current is null)
        {
            return;
        }

        if (!_readers.TryGetValue(member, out var readers))
        {
            _readers[member] = readers = [];
        }

        readers.Add(_current);
    }

    /// <summary>More is known of a member than those were told who have asked.</summary>
    public void Change(ISymbol member)
    {
        if (_readers.TryGetValue(member, out var readers))
        {
            _stale.UnionWith(readers);
            readers.Clear();
        }
    }

    /// <summary>Forgets what was found for frames that were told less than is known now, and for all that used what they had found.</summary>
    /// <returns>Whether there was any.</returns>
    public bool ForgetStale()
    {
        var waiting = new Queue<FlowFrame>(_stale);
        var any = waiting.Count > 0;
        while (waiting.Count > 0)
        {
            var frame = waiting.Dequeue();
            frame.Forget();
            foreach (var user in frame.Users)
            {
                if (_stale.Add(user))
                {
                    waiting.Enqueue(user);
                }
            }
        }

        _stale.Clear();
        return any;
    }
}

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A body together with what it is called with. Values inside it are resolved once.</summary>
internal sealed class FlowFrame(BodySummary body, Dictionary<int, FlowValue>? arguments, FlowFrame? outer)
{
    /// <summary>Functions that are given to functions that are given on: so many frames see each other at most.</summary>
    public const int Deepest = 3;

    private static readonly AsWritten ByPlace = new();

    private readonly int _hash = HashOf(arguments);

    /// <summary>0 until somebody asks.</summary>
    private int _depth;

    public BodySummary Body => body;

    /// <summary>What the parameters hold, resolved; <c>null</c> where nobody is known to call.</summary>
    public Dictionary<int, FlowValue>? Arguments => arguments;

    /// <summary>For a lambda: the frame of the code around it.</summary>
    public FlowFrame? Outer => outer;

    /// <summary>How many frames it sees, one through the other: of the code around it, and of the functions that it is given.</summary>
    public int Depth => _depth != 0 ? _depth : _depth = Math.Max(outer?.Depth ?? 0, DepthOf(arguments)) + 1;

    public Dictionary<(CallRecord Call, int Ordinal), FlowValue> Results { get; } = [];

    /// <summary>What values of its code are, resolved: most are asked for several times.</summary>
    public Dictionary<FlowValue, (FlowValue Value, Pending? Until)> Resolved { get; } = new(ByPlace);

    /// <summary>What its code does; <c>null</c> until somebody asks.</summary>
    public FrameEffects? Effects { get; set; }

    /// <summary>The frames that used what was found for this one.</summary>
    public HashSet<FlowFrame> Users { get; } = [];

    public FlowValue Argument(int ordinal) =>
        arguments is null ? FlowValue.Unknown : arguments.TryGetValue(ordinal, out var value) ? value : FlowValue.Clean;

    /// <summary>Whether a function stands in this code, or in the code around it.</summary>
    public bool IsAround(BodySummary function) => body.Functions.Contains(function) || outer?.IsAround(function) == true;

    /// <summary>Forgets what was found.</summary>
    public void Forget()
    {
        Results.Clear();
        Resolved.Clear();
        Effects = null;
    }

    /// <summary>Whether the body is called with these arguments.</summary>
    /// <param name="others">The arguments; <c>null</c> where nobody is known to call.</param>
    /// <param name="hash">What <see cref="HashOf"/> says of them.</param>
    /// <param name="otherOuter">The frame of the code around it.</param>
    public bool IsFor(Dictionary<int, FlowValue>? others, int hash, FlowFrame? otherOuter)
    {
        if (!ReferenceEquals(outer, otherOuter) || arguments is null || others is null)
        {
            return ReferenceEquals(outer, otherOuter) && arguments is null && others is null;
        }

        return _hash == hash && arguments.Count == others.Count && AreSame(arguments, others);
    }

    /// <summary>The same for equal arguments.</summary>
    public static int HashOf(Dictionary<int, FlowValue>? arguments)
    {
        var hash = 0;
        foreach (var argument in arguments ?? [])
        {
            hash += (argument.Key * 397) ^ argument.Value.GetHashCode();
        }

        return hash;
    }

    private static bool AreSame(Dictionary<int, FlowValue> some, Dictionary<int, FlowValue> others)
    {
        foreach (var argument in some)
        {
            if (!others.TryGetValue(argument.Key, out var same) || !argument.Value.Equals(same))
            {
                return false;
            }
        }

        return true;
    }

    private static int DepthOf(Dictionary<int, FlowValue>? arguments) =>
        arguments is null ? 0 : arguments.Values.SelectMany(FlowLinker.AllOf).Select(origin => origin.Frame?.Depth ?? 0).DefaultIfEmpty().Max();

    /// <summary>Tells values apart by where they stand in the code: quicker than by what they hold.</summary>
    private sealed class AsWritten : IEqualityComparer<FlowValue>
    {
        public bool Equals(FlowValue? one, FlowValue? other) => ReferenceEquals(one, other);

        public int GetHashCode(FlowValue value) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value);
    }
}

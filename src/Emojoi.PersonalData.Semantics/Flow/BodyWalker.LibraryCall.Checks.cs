using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow;

internal sealed partial class BodyWalker
{
    /// <summary>Elements that were asked for one by one: <c>people.Where(one => one.Agreed)</c>.</summary>
    private sealed partial class LibraryCall
    {
        private ImmutableArray<GuardFact> _asked = ImmutableArray<GuardFact>.Empty;

        /// <summary>What each element of the sequence that is queried has passed.</summary>
        private ImmutableArray<GuardFact> Checks => !LibraryNames.IsQuery(_method) ? ImmutableArray<GuardFact>.Empty
            : _instance is not null ? _receiver.Checks
            : _values.Length > 0 ? _values[0].Checks
            : ImmutableArray<GuardFact>.Empty;

        /// <summary>Each element of the result has passed what those of the source have, and what it was chosen by. So has one that was found.</summary>
        private FlowValue WithChecks(FlowValue result)
        {
            var checks = _asked.IsEmpty ? Checks : Checks.Union(_asked).ToImmutableArray();
            return result.With(checks);
        }
    }
}

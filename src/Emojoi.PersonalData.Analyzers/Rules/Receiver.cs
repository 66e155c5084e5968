using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Somebody who gets data, as code names it: by <c>[Recipient]</c>, by a host, or by an SDK.</summary>
/// <param name="Name">The id, the host, or the namespace: what code says.</param>
/// <param name="Kind">How code says it.</param>
/// <param name="Recipients">The recipients of the policy that it may be, none where the policy does not name it; several share a host or an SDK.</param>
public sealed record Receiver(string Name, ReceiverKind Kind, IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Whether the policy names it.</summary>
    public bool IsDeclared => Recipients.Count > 0;
}

using Emojoi.Social.Members;

namespace Emojoi.Social.Recommendations;

/// <summary>Recommends circles by what a member is interested in, where the member agreed and did not switch it off (clauses C-PORTRAIT, R-CONSENT).</summary>
[ProcessedFor(Purposes.Recommendation)]
public sealed class Recommender
{
    /// <summary>The circles that may interest a member; what everybody sees, where that is not to be found out.</summary>
    public IReadOnlyList<Circle> CirclesFor(Member member)
    {
        if (!member.HasAgreed || !member.Settings.PersonalisedPush)
        {
            return Circle.ForEverybody;
        }

        var interests = member.Portrait?.Interests ?? [];
        return [.. Circle.All.Where(circle => interests.Contains(circle.Topic, StringComparer.Ordinal))];
    }

    /// <summary>What is pushed to a member's devices; nothing to whom nothing is recommended.</summary>
    public string? PushFor(Member member) =>
        member.HasAgreed && member.Settings.PersonalisedPush ? $"New today: {string.Join(", ", CirclesFor(member).Select(circle => circle.Name))}" : null;
}

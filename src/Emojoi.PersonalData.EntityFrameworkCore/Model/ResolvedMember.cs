using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>One tagged value of a row, and where it lies.</summary>
/// <param name="Plan">What the plan says.</param>
/// <param name="Route">The way to it.</param>
/// <param name="Place">Its table and column.</param>
public sealed record ResolvedMember(MemberPlan Plan, MemberRoute Route, MemberPlace Place)
{
    /// <summary>The name that reports use.</summary>
    public string Name => Route.ToString();
}

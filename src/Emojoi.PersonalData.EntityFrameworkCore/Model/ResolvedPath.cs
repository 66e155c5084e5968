using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>How a row leads to a person, in terms of the model.</summary>
/// <param name="Plan">What the plan says.</param>
/// <param name="Subject">The kind of data subject.</param>
/// <param name="Steps">From the row towards the person.</param>
/// <param name="Key">What holds the person's key at the end of the steps, in the order of <see cref="SubjectPlan.Key"/>.</param>
public sealed record ResolvedPath(SubjectPath Plan, SubjectPlan Subject, IReadOnlyList<ResolvedStep> Steps, IReadOnlyList<MemberRoute> Key)
{
    /// <summary>The foreign key of the row that leads to the person in one step; <c>null</c> where the path is another one.</summary>
    public IForeignKey? Reference => Steps is [{ Kind: PathStepKind.Navigation, Navigation: INavigation { IsOnDependent: true } navigation }] ? navigation.ForeignKey : null;

    /// <summary>Whether it may lead to several people.</summary>
    public bool LeadsToMany => Steps.Any(step => step.Navigation is ISkipNavigation || (step.Navigation.IsCollection && step.Kind == PathStepKind.Navigation));

    /// <summary>Whether a member lies in the part that belongs to this person alone.</summary>
    public bool Includes(ResolvedMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Plan.Part is { } part && string.Equals(member.Route.Names[0], part, StringComparison.Ordinal);
    }
}

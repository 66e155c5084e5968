using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>One step from a row to another one.</summary>
/// <param name="Kind">Along the navigation, or against it.</param>
/// <param name="Navigation">The navigation.</param>
public sealed record ResolvedStep(PathStepKind Kind, INavigationBase Navigation)
{
    /// <summary>The type of the row that it leads to.</summary>
    public IEntityType Target => Kind == PathStepKind.Navigation ? Navigation.TargetEntityType : Navigation.DeclaringEntityType;
}

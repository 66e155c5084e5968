using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Compares what was generated with what Entity Framework really maps (clause R-ERASE).</summary>
public static class PersonalDataModel
{
    /// <summary>Names each difference between a plan and a model; none where the plan can be carried out in full.</summary>
    public static IReadOnlyList<string> Verify(IModel model, PersonalDataPlan plan)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(plan);
        var resolver = new PlanResolver(model, plan);
        resolver.Resolve();
        return resolver.Differences;
    }
}

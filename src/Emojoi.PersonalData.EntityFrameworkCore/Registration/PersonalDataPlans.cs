using System.Runtime.CompilerServices;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>A context's plan, fitted once to each model that the context has.</summary>
internal sealed class PersonalDataPlans(PersonalDataPlan plan)
{
    private readonly ConditionalWeakTable<IModel, ResolvedPlan> _resolved = [];

    public PersonalDataPlan Plan { get; } = plan;

    public ResolvedPlan For(IModel model) => _resolved.GetValue(model, key => ResolvedPlan.Create(key, Plan));
}

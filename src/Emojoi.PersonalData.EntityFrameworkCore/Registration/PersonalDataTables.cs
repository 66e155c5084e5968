using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>Adds the runtime's own tables to the application's model: what they record is in the same transaction as what they record it of.</summary>
internal sealed class PersonalDataTables : IConventionSetPlugin, IModelInitializedConvention
{
    public static readonly IReadOnlyList<Type> Types =
        [typeof(PersonalDataRequest), typeof(PersonalDataLedgerEntry), typeof(PersonalDataTombstone), typeof(PersonalDataPendingBlob)];

    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.Add(this);
        return conventionSet;
    }

    public void ProcessModelInitialized(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var type in Types)
        {
            // As if an attribute asked for it: what a convention alone adds goes again where nothing refers to it.
            modelBuilder.Entity(type, fromDataAnnotation: true);
        }
    }
}

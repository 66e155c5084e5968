using System.Reflection;
using Xunit.Sdk;

namespace Emojoi.PersonalData.Rights.Tests.Databases;

/// <summary>Runs a theory on PostgreSQL, where it is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute()
    {
        if (!PostgreSqlServer.IsInstalled)
        {
            Skip = "PostgreSQL is not installed.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql]];
}

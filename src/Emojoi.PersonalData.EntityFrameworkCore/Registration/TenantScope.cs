using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Emojoi.PersonalData.EntityFrameworkCore.Model;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>
/// What the filters of a scope let it see, as a fingerprint: an erasure that one tenant's process began is not continued by another's, which would see
/// none of its rows and call it complete (F11).
/// </summary>
internal static class TenantScope
{
    /// <summary>How Entity Framework names the parameters of query filters.</summary>
    private const string FilterParameter = "ef_filter";

    public static string Of(PersonalDataDatabase database)
    {
        var text = new StringBuilder();
        foreach (var entity in database.Resolved.Entities.Where(entity => entity.EntityType.GetRootType().GetDeclaredQueryFilters().Count > 0))
        {
            using var command = database.AllRows(entity).CreateKeyCommand(entity);
            foreach (var parameter in command.Parameters.Cast<DbParameter>().Where(parameter => parameter.ParameterName.Contains(FilterParameter, StringComparison.Ordinal)))
            {
                text.Append(entity.Name).Append('=').Append(parameter.Value).Append('\n');
            }
        }

        return text.Length == 0 ? "" : Convert.ToHexStringLower(HMACSHA256.HashData(database.Options.PseudonymKey, Encoding.UTF8.GetBytes(text.ToString())));
    }
}

using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>What differs between the databases.</summary>
internal abstract class SqlDialect
{
    public static SqlDialect Of(DbContext context) => context.Database.ProviderName switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => SqliteDialect.Instance,
        "Npgsql.EntityFrameworkCore.PostgreSQL" => PostgreSqlDialect.Instance,
        var other => throw new NotSupportedException($"Personal data can be erased from SQLite and PostgreSQL, not yet from '{other}'."),
    };
}

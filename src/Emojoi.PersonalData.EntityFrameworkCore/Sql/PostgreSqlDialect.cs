namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

internal sealed class PostgreSqlDialect : SqlDialect
{
    public static readonly PostgreSqlDialect Instance = new();

    private PostgreSqlDialect()
    {
    }
}

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

internal sealed class SqliteDialect : SqlDialect
{
    public static readonly SqliteDialect Instance = new();

    private SqliteDialect()
    {
    }
}

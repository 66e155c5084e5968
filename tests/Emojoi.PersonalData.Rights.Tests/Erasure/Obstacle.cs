using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A trigger of the database that lets no row of a table go.</summary>
internal static class Obstacle
{
    public static Task SetAsync(SocialHost social, string table) => RunAsync(social, social.Host.Database.Kind == DatabaseKind.Sqlite
        ? $"CREATE TRIGGER obstacle BEFORE DELETE ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'kept'); END"
        : $$"""
            CREATE FUNCTION refuse() RETURNS trigger AS $body$ BEGIN RAISE EXCEPTION 'kept'; END $body$ LANGUAGE plpgsql;
            CREATE TRIGGER obstacle BEFORE DELETE ON "{{table}}" FOR EACH ROW EXECUTE FUNCTION refuse()
            """);

    public static Task RemoveAsync(SocialHost social, string table) =>
        RunAsync(social, social.Host.Database.Kind == DatabaseKind.Sqlite ? "DROP TRIGGER obstacle" : $"DROP TRIGGER obstacle ON \"{table}\"");

    private static Task RunAsync(SocialHost social, string statement) => social.WithContextAsync(context => context.Database.ExecuteSqlRawAsync(statement));
}

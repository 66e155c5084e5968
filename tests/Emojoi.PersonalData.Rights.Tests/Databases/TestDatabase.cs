using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emojoi.PersonalData.Rights.Tests.Databases;

/// <summary>An empty database of one test's own.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly string _name = $"t{Guid.NewGuid():N}";

    public TestDatabase(DatabaseKind kind)
    {
        Kind = kind;
        if (kind == DatabaseKind.PostgreSql)
        {
            Administer($"CREATE DATABASE {_name}");
            ConnectionString = PostgreSqlServer.Instance.ConnectionString(_name);
        }
        else
        {
            File = Path.Combine(Directory.CreateTempSubdirectory("personal-data-").FullName, "test.db");
            ConnectionString = new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = 30 }.ToString();
        }
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    /// <summary>The file of a SQLite database.</summary>
    public string? File { get; }

    public void Use(DbContextOptionsBuilder options) => Use(options, Kind, ConnectionString);

    /// <summary>Uses a database that is there already.</summary>
    public static void Use(DbContextOptionsBuilder options, DatabaseKind kind, string connectionString)
    {
        if (kind == DatabaseKind.PostgreSql)
        {
            options.UseNpgsql(connectionString);
        }
        else
        {
            options.UseSqlite(connectionString);
        }
    }

    public void Dispose()
    {
        if (Kind == DatabaseKind.PostgreSql)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString));
            Administer($"DROP DATABASE {_name} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
            Directory.Delete(Path.GetDirectoryName(File)!, recursive: true);
        }
    }

    private static void Administer(string statement)
    {
        using var connection = new NpgsqlConnection(PostgreSqlServer.Instance.ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}

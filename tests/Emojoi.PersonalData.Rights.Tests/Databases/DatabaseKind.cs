namespace Emojoi.PersonalData.Rights.Tests.Databases;

/// <summary>The databases that each test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

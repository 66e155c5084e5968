using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>The calls of data libraries that write rows without tracking them.</summary>
internal static class BulkWrites
{
    private const string Async = "Async";
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    /// <summary>Whether a method is EF Core's <c>ExecuteUpdate</c>.</summary>
    public static bool IsUpdate(IMethodSymbol method) => NameOf(method) == "ExecuteUpdate" && IsIn(method, EntityFramework);

    /// <summary>Whether a method takes objects and writes them in bulk, as libraries beside EF Core do.</summary>
    public static bool IsOfObjects(IMethodSymbol method) =>
        NameOf(method) is "BulkInsert" or "BulkUpdate" or "BulkInsertOrUpdate" or "BulkInsertOrUpdateOrDelete" or "BulkMerge" or "BulkSynchronize"
        && method.IsExtensionMethod;

    /// <summary>Whether a method runs a text of SQL that it is given.</summary>
    public static bool IsSql(IMethodSymbol method) =>
        NameOf(method) switch
        {
            "ExecuteSql" or "ExecuteSqlRaw" or "ExecuteSqlInterpolated" => IsIn(method, EntityFramework),
            "Execute" or "ExecuteScalar" or "Query" => IsIn(method, "Dapper"),
            _ => false,
        };

    /// <summary>Whether a type is a command of ADO.NET.</summary>
    public static bool IsCommand(ITypeSymbol type) =>
        IsContract(type) || type.AllInterfaces.Any(IsContract);

    private static bool IsContract(ITypeSymbol type) =>
        type is { Name: "IDbCommand", ContainingNamespace: { Name: "Data", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static string NameOf(IMethodSymbol method) =>
        method.Name.EndsWith(Async, StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - Async.Length) : method.Name;

    private static bool IsIn(IMethodSymbol method, string @namespace) =>
        string.Equals(method.ContainingNamespace?.ToDisplayString(), @namespace, StringComparison.Ordinal);
}

using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What the names of library methods tell, where their signatures do not.</summary>
internal static class LibraryNames
{
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "Count", "LongCount", "CountAsync", "LongCountAsync", "Length", "LongLength", "GetLength", "IndexOf", "IndexOfAny", "LastIndexOf", "LastIndexOfAny",
        "FindIndex", "FindLastIndex", "BinarySearch", "GetHashCode", "CompareTo", "Compare", "CompareOrdinal", "RemoveAll", "EnsureCapacity", "Sum", "SumAsync",
        "Average", "AverageAsync", "GetByteCount", "GetCharCount", "GetMaxByteCount", "GetMaxCharCount", "Capacity", "Rank", "Position", "TryGetNonEnumeratedCount",
        "IndexOfAnyExcept", "CommonPrefixLength", "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "SaveChanges", "SaveChangesAsync",
        "IsMatch",
    };

    private static readonly string[] Databases = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore.Identity", "MongoDB.Driver", "LiteDB", "LinqToDB", "NHibernate", "Marten", "Raven.Client"];

    private static readonly string[] Keepers =
        ["Add", "Append", "Insert", "Push", "Enqueue", "Write", "Set", "TryAdd", "TryWrite", "TrySet", "Put", "Prepend", "Attach", "Union", "GetOrAdd", "Update", "Load", "Fill", "With", "Post", "Offer", "TryEnqueue", "Replace", "Initialize", "Report", "OnNext"];

    /// <summary>Whether a member gives a count, a length, a position or a comparison of something, not the thing.</summary>
    public static bool GivesNumber(ISymbol member) =>
        Numbers.Contains(member.Name) || IsCount(member) || (member.Name is "Read" or "ReadAsync" && member.ContainingNamespace is { Name: "IO", ContainingNamespace.Name: "System" });

    /// <summary>Whether a property tells the state of a library's object, or what code it was made of, and not what it holds. A day of the week is a part of a date.</summary>
    public static bool GivesState(IPropertySymbol property) =>
        property is { Type: { TypeKind: TypeKind.Enum, Name: not nameof(DayOfWeek) } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ TypeKind: TypeKind.Enum }] } }
        || property.ContainingNamespace is { Name: "Expressions", ContainingNamespace.Name: "Linq" };

    /// <summary>Whether a method is one of LINQ's, or of a list that is asked in the same way.</summary>
    public static bool IsQuery(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "Queryable" or "AsyncEnumerable" or "ParallelEnumerable" or "EntityFrameworkQueryableExtensions" or "List" or "Array" };

    /// <summary>Whether what a method gives are elements for which a function answers yes.</summary>
    public static bool Filters(IMethodSymbol method) =>
        IsQuery(method) && method.Name is "Where" or "First" or "FirstOrDefault" or "FirstAsync" or "FirstOrDefaultAsync" or "Single" or "SingleOrDefault" or "SingleAsync"
            or "SingleOrDefaultAsync" or "Last" or "LastOrDefault" or "Find" or "FindAll" or "FindLast" or "TakeWhile";

    /// <summary>Whether what a writer is given may go to an object of a type.</summary>
    public static bool IsWrittenTo(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is "Stream" or "TextWriter" or "StringBuilder" or "PipeWriter" or "ArrayBufferWriter" or "IBufferWriter")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method reads an object from a text or bytes.</summary>
    public static bool ReadsObject(IMethodSymbol method) =>
        method.Name.StartsWith("Deserialize", StringComparison.Ordinal) || method.Name.StartsWith("ReadFromJson", StringComparison.Ordinal);

    /// <summary>Whether a method empties its receiver, or the one buffer that it is given.</summary>
    public static bool Empties(IMethodSymbol method) =>
        (method is { Name: "Clear", ReducedFrom: null } && method.Parameters.Length == (method.IsStatic ? 1 : 0)) || method is { Name: "ZeroMemory", Parameters.Length: 1 };

    /// <summary>Whether a method of a task, or of what awaits one, gives what the task gives.</summary>
    public static bool Awaits(IMethodSymbol method) => method.Name is "ConfigureAwait" or "WaitAsync" or "AsTask" or "Preserve" or "GetAwaiter" or "GetResult";

    /// <summary>Whether a type stands for a database: what is stored there is tagged where it is read.</summary>
    public static bool IsOfDatabase(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is { } space && Array.Exists(Databases, database => space.StartsWith(database, StringComparison.Ordinal));

    /// <summary>Whether objects of a type hold what a database stores, as tables and sessions do: what they give is nothing that the code has at hand.</summary>
    public static bool IsStore(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "DbSet" or "DbContext" or "UserManager" or "IMongoCollection" or "ILiteCollection" or "ITable" or "ISession" or "IDocumentSession" or "IAsyncDocumentSession" or "IQuerySession" } named && IsOfDatabase(named);

    /// <summary>Whether a type is a cache of the platform, shared by all code: what one puts there under its key is nothing that another takes out under its own.</summary>
    public static bool IsCache(ITypeSymbol? type) =>
        type is { ContainingNamespace.ContainingNamespace: { Name: "Caching", ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } } };

    /// <summary>Whether a property is the end of a channel that is written to: what goes in there is what the channel holds.</summary>
    public static bool IsWayIn(IPropertySymbol property) => property is { Name: "Writer", ContainingType: { Name: "Channel", ContainingNamespace.Name: "Channels" } };

    /// <summary>Whether a parameter is a buffer that the method writes to.</summary>
    public static bool IsFilled(IParameterSymbol parameter) =>
        (parameter.Name is "destination" or "utf8Destination" || (parameter.Name, parameter.ContainingSymbol.Name) is ("ciphertext", "Encrypt") or ("plaintext", "Decrypt")) && parameter.Type is IArrayTypeSymbol or INamedTypeSymbol { Name: "Span" or "Memory" };

    /// <summary>Whether a method's receiver holds what the method was given.</summary>
    public static bool Keeps(IMethodSymbol method)
    {
        if (NeverChanges(method.ContainingType))
        {
            return false;
        }

        foreach (var keeper in Keepers)
        {
            if (method.Name.StartsWith(keeper, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type's methods give something new and leave what they were called on as it was: queries, texts and dates, immutable collections.</summary>
    private static bool NeverChanges(INamedTypeSymbol type) =>
        ValueTypes.IsPlain(type)
        || type.Name is "Enumerable" or "Queryable" or "ParallelEnumerable" or "AsyncEnumerable" or "MemoryExtensions" or "EntityFrameworkQueryableExtensions"
        || (type is { ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" }, Name: not "Builder" } && type.Name != "ImmutableInterlocked");

    /// <summary>A whole number that a name calls a count or a length, or that tells how much of a buffer was written.</summary>
    private static bool IsCount(ISymbol member) => member switch
    {
        IPropertySymbol { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => IsCountName(member.Name),
        IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Int32 } method => IsCountName(member.Name) || method.Parameters.Any(IsFilled),
        _ => false,
    };

    private static bool IsCountName(string name) => name.EndsWith("Count", StringComparison.Ordinal) || name.EndsWith("Length", StringComparison.Ordinal);

    /// <summary>Whether an <c>out</c> parameter tells how much was written or read, not what.</summary>
    public static bool GivesLength(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_Int32
        && (parameter.Name is "count" or "length" || parameter.Name.EndsWith("Written", StringComparison.Ordinal) || parameter.Name.EndsWith("Consumed", StringComparison.Ordinal) || parameter.Name.EndsWith("Used", StringComparison.Ordinal));

    /// <summary>Whether an argument is handed to a function among the arguments, and goes nowhere else.</summary>
    public static bool IsForCallback(IParameterSymbol parameter) => parameter.Name == "factoryArgument";

    /// <summary>Whether a method makes a delegate that writes to a log: <c>LoggerMessage.Define</c>.</summary>
    public static bool DefinesLogMessage(IMethodSymbol method) =>
        method is { ContainingType: { Name: "LoggerMessage", ContainingNamespace: { Name: "Logging", ContainingNamespace.Name: "Extensions" } } }
        && method.Name.StartsWith("Define", StringComparison.Ordinal);

    /// <summary>Whether what a third party gives may be what it was given: texts, numbers, bytes.</summary>
    public static bool MayCarry(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ValueTypes.IsPlain(array.ElementType),
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } => MayCarry(result),
        _ => ValueTypes.IsPlain(type) && type.TypeKind != TypeKind.Enum,
    };
}

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

/// <summary>As much of EF Core as rules look at, as source.</summary>
internal static class EntityFramework
{
    /// <summary>The source; it stands behind the test's own.</summary>
    public const string Source = """


        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext { protected virtual void OnModelCreating(ModelBuilder builder) { } }
            public class DbSet<T> { }
            public class KeylessAttribute : System.Attribute { }
            public class OwnedAttribute : System.Attribute { }
            public class ModelBuilder { public EntityTypeBuilder<T> Entity<T>() => new(); public EntityTypeBuilder<object> Entity(string name) => new(); }
            public class EntityTypeBuilder<T>
            {
                public void HasKey(System.Func<T, object?> key) { }
                public void HasNoKey() { }
                public void Property<P>(string name) { }
                public void OwnsOne<P>(System.Func<T, P> part) { }
                public void OwnsMany<P>(System.Func<T, System.Collections.Generic.IEnumerable<P>> part) { }
            }
        }
        """;
}

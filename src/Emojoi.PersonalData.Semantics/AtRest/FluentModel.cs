using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.AtRest;

/// <summary>
/// What the fluent code of EF Core's model says, by names: which types are entities, and which members are converted on the way to the database.
/// Read from syntax, once for each version of a file, so that a rule about declarations stays as fast as it was.
/// </summary>
public sealed class FluentModel
{
    private static readonly ConditionalWeakTable<SyntaxTree, FluentModel> Read = new();

    private readonly HashSet<string> _conversions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _convertedTypes = new(StringComparer.Ordinal);

    /// <summary>Names of the types that are entities.</summary>
    public ISet<string> Entities { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The model of a project's files; nothing where it does not use EF Core.</summary>
    public static FluentModel Of(Compilation compilation, CancellationToken cancellation)
    {
        var model = new FluentModel();
        if (IsIn(compilation))
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                model.Add(Read.GetValue(tree, read => Of(read, cancellation)));
            }
        }

        return model;
    }

    /// <summary>Whether a project can have fluent code: it sees EF Core.</summary>
    internal static bool IsIn(Compilation compilation) => compilation.FindType("Microsoft.EntityFrameworkCore.DbContext") is not null;

    /// <summary>Whether a member has a value converter of its own, or all values of its type have.</summary>
    public bool Converts(ISymbol member) =>
        _conversions.Contains(member.ContainingType.Name + "." + member.Name)
        || _conversions.Contains("." + member.Name)
        || (TypeOf(member) is { } type && _convertedTypes.Contains(type.Name));

    private static FluentModel Of(SyntaxTree tree, CancellationToken cancellation)
    {
        var model = new FluentModel();
        foreach (var node in FluentText.MayBeIn(tree, cancellation) ? tree.GetRoot(cancellation).DescendantNodes() : [])
        {
            switch (node)
            {
                case GenericNameSyntax { Identifier.ValueText: "DbSet" or "Entity" or "IEntityTypeConfiguration" or "OwnsOne" or "OwnsMany", TypeArgumentList.Arguments: [.., { } entity] }:
                    model.Entities.Add(FluentReceiver.NameOf(entity));
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasConversion" or "HaveConversion" } conversion }:
                    model.AddConversion(conversion);
                    break;
            }
        }

        return model;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private void Add(FluentModel other)
    {
        Entities.UnionWith(other.Entities);
        _conversions.UnionWith(other._conversions);
        _convertedTypes.UnionWith(other._convertedTypes);
    }

    /// <summary>The call that a conversion belongs to stands before it: <c>Property(m => m.Note).IsRequired().HasConversion(…)</c>.</summary>
    private void AddConversion(MemberAccessExpressionSyntax conversion)
    {
        for (ExpressionSyntax? call = conversion.Expression; call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation; call = access.Expression)
        {
            if (access.Name is GenericNameSyntax { Identifier.ValueText: "Properties", TypeArgumentList.Arguments: [{ } type] })
            {
                _convertedTypes.Add(FluentReceiver.NameOf(type));
            }
            else if (access.Name.Identifier.ValueText == "Property" && FluentMembers.Of(invocation).FirstOrDefault() is { } member)
            {
                _conversions.Add(FluentReceiver.EntityOf(access) + "." + member);
            }
        }
    }
}

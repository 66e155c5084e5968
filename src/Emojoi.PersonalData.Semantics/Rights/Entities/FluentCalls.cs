using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Emojoi.PersonalData.Semantics.AtRest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>
/// What the fluent code of EF Core's model says about entities, parts, keys and members, by names. Read from syntax, once for each version of a
/// file: no lambda is bound.
/// </summary>
internal sealed class FluentCalls
{
    private static readonly ConditionalWeakTable<SyntaxTree, FluentCalls> Read = new();
    private static readonly ConditionalWeakTable<Compilation, FluentCalls> Known = new();

    private readonly Lazy<ILookup<(string Method, string Member), FluentCall>> _byMember;
    private readonly Lazy<ILookup<string, FluentCall>> _byMethod;
    private readonly Lazy<string> _signature;

    private FluentCalls(IReadOnlyList<FluentCall> calls)
    {
        All = calls;
        _byMember = new(() => calls.SelectMany(call => call.Members.Select(member => (Key: (call.Method, member), Call: call))).ToLookup(pair => pair.Key, pair => pair.Call));
        _byMethod = new(() => calls.ToLookup(call => call.Method, StringComparer.Ordinal));
        _signature = new(() => HashOf(string.Join("\n", calls)));
    }

    /// <summary>The calls, in the order of the source.</summary>
    public IReadOnlyList<FluentCall> All { get; }

    /// <summary>A hash of all calls: an edit that leaves it leaves the model.</summary>
    public string Signature => _signature.Value;

    /// <summary>The calls of a method.</summary>
    public IEnumerable<FluentCall> Of(string method) => _byMethod.Value[method];

    /// <summary>The calls of a method that name a member.</summary>
    public IEnumerable<FluentCall> Naming(string method, string member) => _byMember.Value[(method, member)];

    /// <summary>The calls of a project's files; none where it does not use EF Core, and then no file is read.</summary>
    public static FluentCalls Of(Compilation compilation, CancellationToken cancellation) => Known.GetValue(compilation, known =>
        new(FluentModel.IsIn(known) ? [.. known.SyntaxTrees.SelectMany(tree => Read.GetValue(tree, read => Of(read, cancellation)).All)] : []));

    private static FluentCalls Of(SyntaxTree tree, CancellationToken cancellation) =>
        new(!FluentText.MayBeIn(tree, cancellation) || (tree.GetRoot(cancellation) is var root && IsSnapshot(root)) ? [] : [.. root.DescendantNodes().Select(Call).OfType<FluentCall>()]);

    /// <summary>Whether a file is what migrations remember of a model: it says what was, and names no types.</summary>
    private static bool IsSnapshot(SyntaxNode root) => root
        .DescendantNodes(static node => node is not TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .SelectMany(type => type.AttributeLists)
        .SelectMany(list => list.Attributes)
        .Any(attribute => attribute.Name is SimpleNameSyntax { Identifier.ValueText: "DbContext" or "DbContextAttribute" });

    private static FluentCall? Call(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when FluentText.Methods.Contains(access.Name.Identifier.ValueText, StringComparer.Ordinal) =>
            new(access.Name.Identifier.ValueText, HolderOf(call), FluentReceiver.EntityOf(access), [.. FluentMembers.Of(call)], TypeOf(access.Name) ?? Made(call)),
        TypeDeclarationSyntax type when FluentReceiver.ConfiguredBy(type) is { } entity =>
            new("Configuration", type.Identifier.ValueText, FluentReceiver.NameOf(entity), [], entity),
        _ => null,
    };

    private static string HolderOf(SyntaxNode call) => call.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? "";

    private static TypeSyntax? TypeOf(SimpleNameSyntax name) => name is GenericNameSyntax { TypeArgumentList.Arguments: [{ } type, ..] } ? type : null;

    /// <summary>The class of <c>ApplyConfiguration(new MemberConfiguration())</c>, the type of <c>Entity(typeof(Member))</c>.</summary>
    private static TypeSyntax? Made(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type,
        TypeOfExpressionSyntax named => named.Type,
        _ => null,
    };

    private static string HashOf(string text)
    {
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.Unicode.GetBytes(text)));
    }
}

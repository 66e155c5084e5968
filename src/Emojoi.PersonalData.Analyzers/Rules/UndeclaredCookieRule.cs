using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2011, its other half: a cookie whose constant name the policy does not declare.</summary>
public sealed class UndeclaredCookieRule : IDeclarationRule
{
    private const string Http = "Microsoft.AspNetCore.Http";
    private const char Wildcard = '*';

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor { get; } = Rule.Describe(
        id: RuleIds.PersonalDataInCookie,
        title: PersonalDataInCookieRule.Title,
        messageFormat: "The cookie '{0}' is not among the cookies that the policy declares; declare it with its purpose, or do not set it (K-COOKIE)",
        severity: DiagnosticSeverity.Warning,
        description: PersonalDataInCookieRule.Description,
        clauses: ["K-COOKIE"]);

    /// <inheritdoc/>
    public void Watch(CompilationStartAnalysisContext start, FlowPolicy policy)
    {
        // Code that declares nothing yet is not held to anything yet but to declare: EPD1001 speaks first.
        if (!VocabularyUse.Of(start.Compilation, start.CancellationToken).HasTags)
        {
            return;
        }

        start.RegisterOperationAction(context => Report(context, AppendedName((IInvocationOperation)context.Operation), policy), OperationKind.Invocation);
        start.RegisterOperationAction(context => Report(context, AssignedName((ISimpleAssignmentOperation)context.Operation), policy), OperationKind.SimpleAssignment);
    }

    /// <summary>The name in <c>Cookies.Append(name, value)</c>.</summary>
    private static IOperation? AppendedName(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Append", ContainingType: var type } && IsOfHttp(type, "IResponseCookies")
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "key")?.Value
            : null;

    /// <summary>The name in <c>options.Cookie.Name = name</c>, be it of authentication, of a session or against forgery.</summary>
    private static IOperation? AssignedName(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property: { Name: "Name", ContainingType: var type } } && IsOfHttp(type, "CookieBuilder")
            ? assignment.Value
            : null;

    private static bool IsOfHttp(INamedTypeSymbol type, string name) => type.Name == name && type.ContainingNamespace.ToDisplayString() == Http;

    private void Report(OperationAnalysisContext context, IOperation? name, FlowPolicy policy)
    {
        if (name?.ConstantValue is { HasValue: true, Value: string text } && !policy.Policy.Cookies.Any(cookie => Covers(cookie.Id, text)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, name.Syntax.GetLocation(), text));
        }
    }

    private static bool Covers(string declared, string name) => declared.Length > 0 && declared[declared.Length - 1] == Wildcard
        ? name.StartsWith(declared.Substring(0, declared.Length - 1), StringComparison.Ordinal)
        : declared == name;
}

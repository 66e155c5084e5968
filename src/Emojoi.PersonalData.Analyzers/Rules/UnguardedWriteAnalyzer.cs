using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3010: a bulk write of personal data that the guard against the return of erased people does not see.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnguardedWriteAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnguardedWrite,
        title: "A bulk write passes by the erasure guard",
        messageFormat: "{0} writes {1} past SaveChanges, where the guard keeps people from coming back whom the privacy policy promised to erase; leave out who was erased, or save tracked objects (R-ERASE)",
        severity: DiagnosticSeverity.Info,
        description: "After an erasure, a stale copy must not write the person's data back. The guard looks at what SaveChanges saves; a bulk write it cannot see.",
        clauses: ["R-ERASE"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (TestProject.Is(start.Options) || !VocabularyUse.Of(start.Compilation, start.CancellationToken).HasTags)
        {
            return;
        }

        var tables = new PersonalTables(start.Compilation, start.CancellationToken);
        start.RegisterOperationAction(operation => CheckCall(operation, tables), OperationKind.Invocation);
        start.RegisterOperationAction(operation => CheckCommand(operation, tables), OperationKind.SimpleAssignment, OperationKind.ObjectCreation);
    }

    private static void CheckCall(OperationAnalysisContext context, PersonalTables tables)
    {
        var call = (IInvocationOperation)context.Operation;
        var written = BulkWrites.IsUpdate(call.TargetMethod) ? UpdatedBy(call)
            : BulkWrites.IsOfObjects(call.TargetMethod) ? TypeOf(call.TargetMethod)
            : BulkWrites.IsSql(call.TargetMethod) ? TableOf(call.Arguments.Select(argument => argument.Value), tables)
            : null;
        Report(context, call.TargetMethod.Name, written);
    }

    private static void CheckCommand(OperationAnalysisContext context, PersonalTables tables)
    {
        var written = context.Operation switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "CommandText" } target } assignment
                when BulkWrites.IsCommand(target.Property.ContainingType) => TableOf([assignment.Value], tables),
            IObjectCreationOperation { Type: { } type } creation
                when BulkWrites.IsCommand(type) => TableOf(creation.Arguments.Select(argument => argument.Value), tables),
            _ => null,
        };
        Report(context, "This command", written);
    }

    /// <summary>The tagged members that an <c>ExecuteUpdate</c> sets; the entity where nobody sees what it sets.</summary>
    private static string? UpdatedBy(IInvocationOperation call)
    {
        var setters = call.Descendants().OfType<IInvocationOperation>().Where(inner => inner.TargetMethod.Name == "SetProperty").ToList();
        if (setters.Count == 0)
        {
            return TypeOf(call.TargetMethod);
        }

        var members = setters
            .SelectMany(setter => setter.Arguments[0].Descendants().OfType<IPropertyReferenceOperation>())
            .Select(reference => reference.Property)
            .Where(PersonalMembers.IsTagged)
            .Select(member => $"'{SymbolNames.Display(member)}'")
            .ToList();
        return members.Count == 0 ? null : FlowNames.List(members, "and");
    }

    private static string? TypeOf(IMethodSymbol method) =>
        method.TypeArguments.OfType<INamedTypeSymbol>().FirstOrDefault(PersonalMembers.HasAny) is { } type ? $"'{type.Name}'" : null;

    private static string? TableOf(IEnumerable<IOperation> arguments, PersonalTables tables) =>
        arguments.Select(SqlText.Of).OfType<string>().SelectMany(SqlText.WrittenTables).FirstOrDefault(tables.Contain) is { } table ? $"table '{table}'" : null;

    private static void Report(OperationAnalysisContext context, string writer, string? written)
    {
        if (written is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation(), writer, written));
        }
    }
}

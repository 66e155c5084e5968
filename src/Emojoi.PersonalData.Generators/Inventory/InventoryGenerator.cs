using System.Collections.Immutable;
using System.Text;
using Emojoi.PersonalData.Generators.PolicyFailures;
using Emojoi.PersonalData.Generators.TaggedTypes;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>
/// Emits the inventory of the assembly's personal data: as typed static data for the program itself, and, in a build only, as the assembly
/// attribute that <c>dotnet personal-data</c> reads.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class InventoryGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var target = CompilationTarget.Create(context);
        var policy = PolicyPipeline.Create(context);
        var types = TaggedTypePipeline.Create(context, InventoryParser.Type).WithTrackingName(TrackingNames.InventoryTypes);
        var sheets = types
            .Combine(policy)
            .Select(static (pair, _) => InventoryPlanner.Plan(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.InventorySheets);
        var subjects = Subjects(context, policy);
        var references = References(context);

        context.RegisterSourceOutput(sheets, static (output, sheet) => output.AddSource(Hint(TypeName.Identifier(sheet.Key)), InventorySheetEmitter.Emit(sheet)));
        RegisterRegistry(context, sheets, subjects, references, policy, target);
        RegisterAttribute(context, sheets, subjects, references, policy);
        PolicyFailureReport.Register(context, types, policy);
        EmbeddedType.RegisterDefinition(context, target);
    }

    private static IncrementalValueProvider<EquatableArray<IdentifiedSubject>> Subjects(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<PolicySnapshot?> policy) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(Vocabulary.Namespace + "." + Vocabulary.DataSubject, static (_, _) => true, InventoryParser.Subject)
            .Where(static subject => subject is not null)
            .WithTrackingName(TrackingNames.InventorySubjects)
            .Collect()
            .Combine(policy)
            .Select(static (pair, _) => InventoryPlanner.Subjects(pair.Left!, pair.Right))
            .WithTrackingName(TrackingNames.InventorySubjectList);

    private static IncrementalValueProvider<EquatableArray<InventoryReference>> References(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(Vocabulary.Namespace + "." + Vocabulary.SubjectReference, static (_, _) => true, InventoryParser.References)
            .WithTrackingName(TrackingNames.InventoryReferences)
            .Collect()
            .Select(static (references, _) => InventoryPlanner.References(references))
            .WithTrackingName(TrackingNames.InventoryReferenceList);

    private static void RegisterRegistry(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<InventorySheet> sheets,
        IncrementalValueProvider<EquatableArray<IdentifiedSubject>> subjects,
        IncrementalValueProvider<EquatableArray<InventoryReference>> references,
        IncrementalValueProvider<PolicySnapshot?> policy,
        IncrementalValueProvider<CompilationTarget> target)
    {
        var keys = sheets.Select(static (sheet, _) => sheet.Key).Collect().Select(static (keys, _) => InventoryPlanner.Keys(keys));
        var registry = keys.Combine(subjects).Combine(references).Combine(policy.Select(static (policy, _) => PolicyTable.Of(policy)))
            .Select(static (all, _) => new InventoryRegistry(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.InventoryRegistry);

        context.RegisterSourceOutput(registry.Combine(target), static (output, pair) =>
        {
            if (pair.Right.HasVocabulary)
            {
                output.AddSource(Hint("Registry"), InventoryRegistryEmitter.Emit(pair.Left, pair.Right));
            }
        });
        context.RegisterSourceOutput(target, static (output, target) =>
        {
            if (target.HasVocabulary)
            {
                output.AddSource(Hint("Types"), InventoryTypesEmitter.Emit(target));
            }
        });
    }

    // Line numbers change at every edit: nothing but this output may hold them, and no editor asks for it.
    private static void RegisterAttribute(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<InventorySheet> sheets,
        IncrementalValueProvider<EquatableArray<IdentifiedSubject>> subjects,
        IncrementalValueProvider<EquatableArray<InventoryReference>> references,
        IncrementalValueProvider<PolicySnapshot?> policy)
    {
        var places = TaggedTypePipeline.Create(context, InventoryParser.Places).WithTrackingName(TrackingNames.InventoryPlaces).Collect();
        var root = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.PersonalDataRoot", out var root) ? root : null);
        var assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "");
        var lists = sheets.Collect().Combine(subjects).Combine(references).Select(static (all, _) => (Sheets: all.Left.Left, Subjects: all.Left.Right, References: all.Right));

        context.RegisterImplementationSourceOutput(
            lists.Combine(places).Combine(policy).Combine(root.Combine(assembly)),
            static (output, all) =>
            {
                var (((lists, places), policy), (root, assembly)) = all;
                var document = new InventoryDocument(places, root)
                {
                    Assembly = assembly,
                    PolicyName = policy?.Policy.Name,
                    PolicyVersion = policy?.Policy.Version ?? "",
                    Sheets = lists.Sheets.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key)),
                    Subjects = lists.Subjects,
                    References = lists.References,
                };
                if (!document.IsEmpty)
                {
                    output.AddSource(Hint("Attribute"), Attribute(InventoryJson.Write(document, output.CancellationToken)));
                }
            });
    }

    private static SourceText Attribute(string json) => SourceText.From(
        "// <auto-generated/>\n[assembly: global::Emojoi.PersonalData.PersonalDataInventoryAttribute(1, " + SymbolDisplay.FormatLiteral(json, quote: true) + ")]\n",
        Encoding.UTF8);

    private static string Hint(string name) => "PersonalDataInventory." + name + ".g.cs";
}

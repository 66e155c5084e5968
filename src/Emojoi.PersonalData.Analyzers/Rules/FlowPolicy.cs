using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What the rules about flows need of a compilation: its policy, who its recipients are in code, and where the build runs.</summary>
public sealed class FlowPolicy
{
    private const string LinkProperty = "build_property.PersonalDataLink";

    private static readonly string[] Checks =
        [Vocabulary.ConsentCheck, Vocabulary.OptOutCheck, Vocabulary.AgeCheck, Vocabulary.AcceptanceCheck];

    private readonly PolicyContext _context;
    private readonly RecipientIndex _recipients;
    private readonly Lazy<bool> _asksForAcceptance;
    private readonly Lazy<AuthorisationDefaults> _authorisation;

    private FlowPolicy(PolicyContext context, Compilation compilation, string? region, FlowOptions options, CancellationToken cancellation)
    {
        _asksForAcceptance = new Lazy<bool>(() => VocabularyUse.Of(compilation, CancellationToken.None).HasAcceptanceChecks);
        _authorisation = new Lazy<AuthorisationDefaults>(() => AuthorisationDefaults.Of(compilation));
        _context = context;
        CredentialChecks = new CredentialChecks(compilation);
        _recipients = new RecipientIndex(context.Policy);
        FlowOptions = options;
        Notices = new ErasureNotices(compilation, cancellation);
        Regions = new RegionRules(context.Policy.Storage, region);
    }

    /// <summary>The policy.</summary>
    public PrivacyPolicy Policy => _context.Policy;

    /// <summary>Whether code asks anywhere if the policy was accepted: where none does, that nobody asks is said once by the report, not at each use.</summary>
    public bool AsksForAcceptance => _asksForAcceptance.Value;

    /// <summary>What is asked of whoever calls an endpoint that says nothing itself.</summary>
    internal AuthorisationDefaults AuthorisationDefaults => _authorisation.Value;

    /// <summary>Which endpoints check by themselves who calls them.</summary>
    internal CredentialChecks CredentialChecks { get; }

    /// <summary>What the engine must know of the recipients to see transfers.</summary>
    public FlowOptions FlowOptions { get; }

    /// <summary>Which recipients are told of an erasure.</summary>
    public ErasureNotices Notices { get; }

    /// <summary>Where data may go and be stored.</summary>
    public RegionRules Regions { get; }

    /// <summary>The policy, or <c>null</c> where the vocabulary is not referenced or there is not one readable policy (EPD0001 and EPD0002 speak then).</summary>
    public static FlowPolicy? Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) =>
        PolicyContext.Create(compilation, options, cancellation) is { } context
            ? new FlowPolicy(context, compilation, BuildRegion.Of(compilation, options.AnalyzerConfigOptionsProvider.GlobalOptions), FlowOptions.Of(context.Policy, SdkAssemblies.In(compilation, context.Policy)) with { LinksAssemblies = IsLink(options) }, cancellation)
            : null;

    /// <summary>The category that an annotation names, or <c>null</c> where the policy does not define it (EPD1002 speaks then).</summary>
    public Category? CategoryOf(PersonalDataAnnotation annotation) => _context.CategoryOf(annotation);

    /// <summary>The purpose that an annotation names, or <c>null</c> where the policy does not define it (EPD1003 speaks then).</summary>
    public Purpose? PurposeOf(PersonalDataAnnotation annotation) => _context.PurposeOf(annotation);

    /// <summary>The retention that holds for an annotation, or <c>null</c> where it is not known.</summary>
    public Retention? RetentionOf(PersonalDataAnnotation annotation) => _context.RetentionOf(annotation);

    /// <summary>
    /// The data of a flow that rules judge: tagged, not sanitized, and tagged with nothing but ids that the policy defines.
    /// </summary>
    public IReadOnlyList<PersonalValue> Plain(DataFlow flow) => [.. flow.Data.Where(value => value.Sanitized == 0 && IsKnown(value))];

    /// <summary>Whether a value is tagged, and with nothing but ids that the policy defines.</summary>
    public bool IsKnown(PersonalValue value) =>
        !value.Annotations.IsEmpty && value.Annotations.All(annotation => CategoryOf(annotation) is not null && PurposeOf(annotation) is not null);

    /// <summary>Whether a value answers for a check: to ask whether a person agreed to a purpose is part of it, whatever the answer is kept for.</summary>
    public static bool IsCheck(PersonalValue value) => Checks.Any(check => Vocabulary.Has(value.Member, check));

    /// <summary>The categories of a value that the policy defines, in the order of its tags.</summary>
    public IEnumerable<Category> CategoriesOf(PersonalValue value) => value.Annotations.Select(CategoryOf).OfType<Category>().Distinct();

    /// <summary>The purposes of a value that the policy defines, in the order of its tags.</summary>
    public IEnumerable<Purpose> PurposesOf(PersonalValue value) => value.Annotations.Select(PurposeOf).OfType<Purpose>().Distinct();

    /// <summary>The purposes that code declares with <c>[ProcessedFor]</c>, the nearest declaration's; none where it declares none, or one that does not compile.</summary>
    public IReadOnlyList<string> DeclaredPurposes(ISymbol code)
    {
        var ids = CodeScope.Nearest(code, Vocabulary.ProcessedFor)
            .Select(attribute => AnnotationReader.ReadId(attribute, "purpose").Resolve(_context.Purposes))
            .ToList();
        return ids.Contains(null) ? [] : [.. ids.OfType<string>()];
    }

    /// <summary>Whether a value is collected for one of these purposes.</summary>
    public bool Serves(PersonalValue value, IReadOnlyList<string> purposes) =>
        PurposesOf(value).Any(purpose => purposes.Contains(purpose.Id, StringComparer.Ordinal));

    /// <summary>Who gets what a sink lets out, as far as code says; none where it does not.</summary>
    public IReadOnlyList<Receiver> ReceiversOf(FlowSink sink) => _recipients.ReceiversOf(sink);

    /// <summary>Whether the tool links assemblies that were built before.</summary>
    private static bool IsLink(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(LinkProperty, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Flow.Crossing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>
/// Finds where personal data goes. Each member's code is walked once, when the compiler has it at hand; what goes from one member to
/// another is linked when all have been walked.
/// </summary>
public sealed class FlowEngine
{
    private readonly FlowScope _scope;
    private readonly SourceWords? _words;
    private readonly ConcurrentBag<BodySummary> _summaries = [];

    private FlowEngine(FlowScope scope, SourceWords? words)
    {
        _scope = scope;
        _words = words;
    }

    /// <summary>Whether all code is to be visited: something is tagged. Else only what <see cref="MayCollect"/>.</summary>
    public bool FollowsAll => _words is null;

    /// <summary>The engine for a compilation, or <c>null</c> where it does not know the vocabulary.</summary>
    public static FlowEngine? Create(Compilation compilation, FlowOptions options, IFlowCatalogue catalogue, CancellationToken cancellation)
    {
        if (!Vocabulary.IsReferencedBy(compilation))
        {
            return null;
        }

        var contents = VocabularyUse.Of(compilation, cancellation);
        return new FlowEngine(
            new FlowScope(compilation, options, catalogue) { HasChecks = contents.HasChecks, HasTags = contents.HasTags, HasRecipients = contents.HasRecipients, HasPurposes = contents.HasPurposes },
            contents.HasTags ? null : new SourceWords(catalogue, compilation));
    }

    /// <summary>The engine that walks all code for <see cref="Export"/>, or <c>null</c> where the compilation does not know the vocabulary.</summary>
    public static FlowEngine? CreateForExport(Compilation compilation, FlowOptions options, IFlowCatalogue catalogue) =>
        Vocabulary.IsReferencedBy(compilation)
            ? new FlowEngine(new FlowScope(compilation, options, catalogue) { HasChecks = true, HasTags = true, HasRecipients = true, HasPurposes = true }, words: null)
            : null;

    /// <summary>Whether code may read what a platform tells of a person, by its text alone.</summary>
    public bool MayCollect(SyntaxNode declaration, CancellationToken cancellation) =>
        _words is null || _words.MayBeIn(declaration.SyntaxTree.GetText(cancellation).ToString(declaration.Span));

    /// <summary>Walks a member's code. Gives the flows that begin and end in it and need nothing else to be judged.</summary>
    public ImmutableArray<DataFlow> Visit(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellation)
    {
        if (blocks.IsEmpty)
        {
            return ImmutableArray<DataFlow>.Empty;
        }

        BodySummary summary;
        try
        {
            summary = BodyWalker.Walk(_scope, owner, blocks, cancellation);
        }
        catch (InsufficientExecutionStackException)
        {
            // Code nested deeper than the stack is left out, as the compiler itself would.
            return ImmutableArray<DataFlow>.Empty;
        }

        _summaries.Add(summary);
        return Direct(summary);
    }

    /// <summary>The flows across members, once all have been walked.</summary>
    public ImmutableArray<DataFlow> Link(CancellationToken cancellation) =>
        new FlowLinker(_scope, Ordered(), isForOthers: false, cancellation).Link();

    /// <summary>
    /// What other projects must know to follow data through this one, and reports of where data leaves, as the text of <c>[assembly: PersonalDataFlow]</c>; empty
    /// where nothing is open and nothing leaves.
    /// </summary>
    /// <param name="visited">What <see cref="Visit"/> gave.</param>
    /// <param name="region">The country that the product runs in, where known.</param>
    /// <param name="placeOf">Where a place is, as the text shall say it: the file, and line and column from 1.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public string Export(IEnumerable<DataFlow> visited, string? region, Func<Location, (string File, int Line, int Column)> placeOf, CancellationToken cancellation)
    {
        var linker = new FlowLinker(_scope, Ordered(), isForOthers: true, cancellation);
        DataFlow[] flows = [.. visited, .. linker.Link()];
        return new FlowAttributeWriter(placeOf).Write(linker.Open(), flows, region);
    }

    private BodySummary[] Ordered() =>
    [
        .. _summaries
            .OrderBy(summary => summary.Syntax!.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(summary => summary.Syntax!.SpanStart)
            .ThenBy(summary => summary.Owner.Kind),
    ];

    private ImmutableArray<DataFlow> Direct(BodySummary summary)
    {
        FlowCollector? direct = null;
        foreach (var sink in summary.Sinks)
        {
            if (IsDirect(sink))
            {
                sink.IsReported = true;
                direct ??= new FlowCollector(_scope, checks: null);
                direct.Add(sink, sink.Data, FlowValue.Clean, ImmutableHashSet<Guard>.Empty);
            }
        }

        return direct?.Flows() ?? ImmutableArray<DataFlow>.Empty;
    }

    /// <summary>Whether nothing that other code does can change what is to be said: neither what arrives, nor checks, nor the address.</summary>
    private static bool IsDirect(SinkRecord sink) =>
        sink.Kind is SinkKind.Log or SinkKind.Console or SinkKind.Exception or SinkKind.File or SinkKind.Cookie or SinkKind.Copy or SinkKind.WeakHash or SinkKind.Command
        && sink.Mark is null
        && !sink.Data.Any(origin => origin.IsSymbolic || origin.Form != PropagationForm.Same)
        && sink.Data.Any(origin => origin.IsPersonal);
}

using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3007: a retention period with no time to count from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionWithoutTimeAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.RetentionWithoutTime,
        title: "A retention period has no time to count from",
        messageFormat: "Rows of '{0}' hold '{1}', which the privacy policy keeps for {2} from {3} ('{4}'), and say not when that was, so that nobody knows when it is over; give them a time, such as '{5}' (C-KEEP)",
        severity: DiagnosticSeverity.Warning,
        description: "What is kept for a period has to go when it is over. It is counted from a time of the row; without one the data stays for ever.",
        clauses: ["C-KEEP"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!TestProject.Is(start.Options)
            && PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is { } policy
            && VocabularyUse.Of(start.Compilation, start.CancellationToken).HasTags)
        {
            var rows = new Lazy<ILookup<ISymbol?, (Entity, Location)>>(() => new EntityPlaces(start.Compilation).Of(new KeptRows(start.Compilation).Find()));
            start.RegisterSymbolAction(symbol => Check(symbol, policy, rows.Value), SymbolKind.NamedType);
        }
    }

    /// <summary>One time answers for all members that count from the same event: the first of them is named.</summary>
    private static void Check(SymbolAnalysisContext context, PolicyContext policy, ILookup<ISymbol?, (Entity, Location)> rows)
    {
        foreach (var (row, place) in rows[context.Symbol])
        {
            var kept = row.RowMembers.Select(member => (Member: member, Retention: Decisive(member, policy)));
            foreach (var group in kept.Where(one => one.Retention is not null && one.Retention.For is not null).GroupBy(one => one.Retention!.From, StringComparer.Ordinal))
            {
                if (MissingTime(row, group.Key) is { } time)
                {
                    var (member, retention) = group.First();
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, row.Type.Name, member.Name, retention!.For!.Value.Text, EventIn(group.Key), retention.Id, time));
                }
            }
        }
    }

    private static Retention? Decisive(EntityMember member, PolicyContext policy)
    {
        var retentions = member.Annotations.Select(policy.RetentionOf).ToImmutableArray();
        return retentions[RetentionEnds.Decisive(retentions)];
    }

    /// <summary>When an account was closed, the erasure knows that was asked for then.</summary>
    private static string? MissingTime(Entity row, string @event) => @event switch
    {
        "collection" when !RetentionClock.MayCount(row, @event) => "CreatedAt",
        "last-use" when !RetentionClock.MayCount(row, @event) => "LastUsedAt",
        _ => null,
    };

    private static string EventIn(string @event) => @event == "last-use" ? "its last use" : "its collection";
}

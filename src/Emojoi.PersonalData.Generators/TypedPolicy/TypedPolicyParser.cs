using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators.TypedPolicy;

/// <summary>Makes the classes of constants out of the policy.</summary>
internal static class TypedPolicyParser
{
    /// <summary>The classes that a policy makes, each with the constants of those entries whose id can be one.</summary>
    public static IEnumerable<ConstantClass> Parse(PolicySnapshot? snapshot, CancellationToken cancellation)
    {
        if (snapshot is null)
        {
            return [];
        }

        cancellation.ThrowIfCancellationRequested();
        var policy = snapshot.Policy;
        var name = Title(policy);
        return
        [
            Class("Categories", "Kinds of personal data (" + name + ").", policy.Categories, snapshot.Categories, PolicyFacts.Of),
            Class("Purposes", "Purposes of processing (" + name + ").", policy.Purposes, snapshot.Purposes, PolicyFacts.Of),
            Class("Retentions", "How long personal data is kept (" + name + ").", policy.Retentions, snapshot.Retentions, PolicyFacts.Of),
            Class("Subjects", "Kinds of data subject (" + name + ").", policy.Subjects, snapshot.Subjects, PolicyFacts.Of),
            Class("Recipients", "Who else gets personal data (" + name + ").", policy.Recipients, snapshot.Recipients, PolicyFacts.Of),
            Info(policy, name),
        ];
    }

    private static string Title(PrivacyPolicy policy) => DocumentationText.Escape("privacy policy of " + policy.Name + ", version " + policy.Version);

    private static ConstantClass Info(PrivacyPolicy policy, string name) => new(
        "PolicyInfo",
        "The " + name + ".",
        new(ImmutableArray.Create(
            new Constant("Name", policy.Name, "Name of the service.", default),
            new Constant("Version", policy.Version, "Version; changes with every published change.", default),
            new Constant("Effective", policy.Effective, "Day from which it is in force, <c>yyyy-MM-dd</c>.", default))));

    private static ConstantClass Class<T>(string name, string summary, PolicySection<T> entries, ConstantNames names, Func<T, IEnumerable<string>> facts)
        where T : PolicyEntry
    {
        var constants = ImmutableArray.CreateBuilder<Constant>(entries.Count);
        foreach (var entry in entries)
        {
            // An id that breaks the format (EPD0002) may make no name, or another's.
            if (names.NameOf(entry.Id) is { } constant
                && SyntaxFacts.IsValidIdentifier(constant)
                && string.Equals(names.IdOf(constant), entry.Id, StringComparison.Ordinal))
            {
                constants.Add(Constant(entry, constant, facts(entry)));
            }
        }

        return new ConstantClass(name, summary, new(constants.ToImmutable()));
    }

    private static Constant Constant(PolicyEntry entry, string name, IEnumerable<string> facts) => new(
        name,
        entry.Id,
        Sentence(DocumentationText.Escape(entry.Title)),
        new(facts.Select(fact => Sentence(DocumentationText.Escape(fact))).Concat(NameFact(entry.Id, name)).ToImmutableArray()));

    private static IEnumerable<string> NameFact(string id, string name) =>
        name.Contains('_') ? ["Named <c>" + name + "</c> to keep <c>" + DocumentationText.Escape(id) + "</c> apart from another id or name."] : [];

    private static string Sentence(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '!' or '?' or '。' ? text : text + ".";
}

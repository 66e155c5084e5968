using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Tool.Inventories;

namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>Merges the inventories of assemblies, and holds them against the policy.</summary>
internal sealed class InventoryBuilder
{
    private readonly IReadOnlyList<AssemblyInventory> _assemblies;
    private readonly PrivacyPolicy? _policy;
    private readonly IReadOnlyList<MemberEntry> _members;
    private readonly IReadOnlyList<(MemberEntry Member, Declaration Declaration)> _declarations;

    private InventoryBuilder(IReadOnlyList<AssemblyInventory> assemblies, PrivacyPolicy? policy)
    {
        _assemblies = assemblies;
        _policy = policy;
        _members = Members(assemblies);
        _declarations = [.. _members.SelectMany(member => member.Declarations.Select(declaration => (member, declaration)))];
    }

    /// <summary>Builds the document.</summary>
    /// <param name="assemblies">The inventories, in any order; the same one may come twice.</param>
    /// <param name="policy">The policy, where there is one.</param>
    public static InventoryDocument Build(IReadOnlyList<AssemblyInventory> assemblies, PrivacyPolicy? policy) =>
        new InventoryBuilder(assemblies, policy).Build();

    private InventoryDocument Build()
    {
        var subjects = Subjects();
        var categories = Ids(_policy?.Categories, d => d.Category).Select(Category).ToList();
        var purposes = Ids(_policy?.Purposes, d => d.Purpose).Select(Purpose).ToList();
        var retentions = Ids(_policy?.Retentions, d => d.Retention).Select(Retention).ToList();
        return new InventoryDocument
        {
            Policy = Header(),
            Assemblies = Assemblies(),
            Subjects = subjects,
            Members = _members,
            References = References(),
            Categories = categories,
            Purposes = purposes,
            Retentions = retentions,
            Recipients = Recipients(),
            Flows = FlowEntries.Of(_assemblies, _policy),
            Commitments = [.. (_policy?.Commitments ?? []).Select(c => new CommitmentEntry(c.Clause, c.Title)).OrderBy(c => (c.Clause, c.Title, ""), OrdinalOrder.Instance)],
            NotHeld = NotHeld(subjects, categories, purposes, retentions),
            NotDeclared = NotDeclared(subjects, categories, purposes, retentions),
        };
    }

    private PolicyHeader? Header() => _policy is { } policy
        ? new(policy.Name, policy.Version, policy.Effective, policy.Products, policy.Controller?.Name, policy.Controller?.Contact)
        : null;

    private List<AssemblyEntry> Assemblies() => [.. _assemblies
        .Select(assembly => new AssemblyEntry(assembly.Assembly, assembly.Policy?.Name, assembly.Policy?.Version))
        .Distinct()
        .OrderBy(entry => (entry.Name, entry.PolicyName, entry.PolicyVersion), OrdinalOrder.Instance)];

    private static List<MemberEntry> Members(IReadOnlyList<AssemblyInventory> assemblies) => [.. assemblies
        .SelectMany(assembly => assembly.Members.Select(member => Member(assembly, member)))
        .DistinctBy(entry => (entry.Assembly, entry.Type, entry.Member, entry.Kind, entry.MemberType, string.Join('\n', entry.Declarations)))
        .OrderBy(entry => (entry.Assembly, entry.Type, entry.Member), OrdinalOrder.Instance)
        .ThenBy(entry => (entry.Kind, entry.MemberType, entry.File), OrdinalOrder.Instance)];

    private static MemberEntry Member(AssemblyInventory assembly, AssemblyMember member) => new(
        assembly.Assembly,
        member.Type,
        member.Member,
        member.MemberType,
        member.Kind,
        member.Subject,
        member.SubjectKey,
        member.File,
        member.Line,
        [.. member.Declarations.OrderBy(d => (d.Category, d.Purpose, d.Retention), OrdinalOrder.Instance)]);

    private List<ReferenceEntry> References() => [.. _assemblies
        .SelectMany(assembly => assembly.References.Select(r => new ReferenceEntry(assembly.Assembly, r.Type, r.Member, r.Subject, r.Role)))
        .Distinct()
        .OrderBy(entry => (entry.Assembly, entry.Type, entry.Member), OrdinalOrder.Instance)
        .ThenBy(entry => (entry.Subject, entry.Role, ""), OrdinalOrder.Instance)];

    private List<SubjectEntry> Subjects()
    {
        var types = _assemblies.SelectMany(assembly => assembly.Subjects.Select(s => (s.Subject, Type: new SubjectTypeEntry(assembly.Assembly, s.Type, s.Key)))).ToLookup(pair => pair.Subject, pair => pair.Type, StringComparer.Ordinal);
        return [.. Sorted((_policy?.Subjects.Select(s => s.Id) ?? []).Concat(types.Select(group => group.Key)).Concat(_members.Select(m => m.Subject)))
            .Select(id => new SubjectEntry(
                id,
                _policy?.Subjects.Find(id)?.Title ?? id,
                [.. types[id].Distinct().OrderBy(type => (type.Assembly, type.Type, type.Key), OrdinalOrder.Instance)]))];
    }

    private CategoryEntry Category(string id)
    {
        var declared = _policy?.Categories.Find(id);
        var held = _declarations.Where(pair => pair.Declaration.Category == id).ToList();
        return new CategoryEntry(
            id,
            declared?.Title ?? id,
            declared?.Sensitive ?? false,
            declared?.Identifying ?? true,
            declared?.Collected ?? true,
            Sorted(held.Select(pair => pair.Member.FullName())),
            Sorted(held.Select(pair => pair.Declaration.Purpose)),
            Sorted(held.Select(pair => pair.Declaration.Retention)),
            Sorted(_policy?.Recipients.Where(recipient => recipient.Categories.Any(c => c.Value == id)).Select(recipient => recipient.Id) ?? []));
    }

    private PurposeEntry Purpose(string id)
    {
        var declared = _policy?.Purposes.Find(id);
        return new PurposeEntry(
            id,
            declared?.Title ?? id,
            declared?.Basis,
            declared?.Profiling ?? false,
            declared?.OptOut,
            declared?.CollectedBy?.Value,
            Sorted(_declarations.Where(pair => pair.Declaration.Purpose == id).Select(pair => pair.Declaration.Category)));
    }

    private RetentionEntry Retention(string id)
    {
        var declared = _policy?.Retentions.Find(id);
        return new RetentionEntry(
            id,
            declared?.Title ?? id,
            declared?.Until,
            declared?.For?.Text,
            declared?.For is null ? null : declared.From,
            declared?.Then,
            declared?.Law,
            declared?.Blocked ?? false,
            _declarations.Where(pair => pair.Declaration.Retention == id).Select(pair => pair.Member).Distinct().Count());
    }

    private List<RecipientEntry> Recipients() => [.. (_policy?.Recipients ?? [])
        .OrderBy(recipient => recipient.Id, StringComparer.Ordinal)
        .Select(recipient => new RecipientEntry(
            recipient.Id,
            recipient.Title,
            recipient.Role,
            Values(recipient.Regions),
            recipient.Identifiable,
            Values(recipient.Purposes),
            Values(recipient.Categories),
            Sorted(_declarations.Select(pair => pair.Declaration.Category).Where(held => recipient.Categories.Any(c => c.Value == held))),
            recipient.Erasure,
            recipient.Safeguard,
            recipient.Contract))];

    private IdLists NotHeld(List<SubjectEntry> subjects, List<CategoryEntry> categories, List<PurposeEntry> purposes, List<RetentionEntry> retentions) => new(
        [.. subjects.Where(subject => subject.Types.Count == 0 && IsDeclared(_policy?.Subjects, subject.Id)).Select(subject => subject.Id)],
        [.. categories.Where(category => category.Collected && category.Members.Count == 0).Select(category => category.Id)],
        [.. purposes.Where(purpose => purpose.CollectedBy is null && purpose.HeldCategories.Count == 0).Select(purpose => purpose.Id)],
        [.. retentions.Where(retention => retention.Members == 0).Select(retention => retention.Id)]);

    private IdLists NotDeclared(List<SubjectEntry> subjects, List<CategoryEntry> categories, List<PurposeEntry> purposes, List<RetentionEntry> retentions) => _policy is null
        ? new([], [], [], [])
        : new(
            [.. subjects.Select(subject => subject.Id).Where(id => !IsDeclared(_policy.Subjects, id))],
            [.. categories.Select(category => category.Id).Where(id => !IsDeclared(_policy.Categories, id))],
            [.. purposes.Select(purpose => purpose.Id).Where(id => !IsDeclared(_policy.Purposes, id))],
            [.. retentions.Select(retention => retention.Id).Where(id => !IsDeclared(_policy.Retentions, id))]);

    private static bool IsDeclared<T>(PolicySection<T>? section, string id)
        where T : PolicyEntry => section?.Contains(id) ?? false;

    private IReadOnlyList<string> Ids<T>(PolicySection<T>? section, Func<Declaration, string?> named)
        where T : PolicyEntry => Sorted((section?.Select(entry => entry.Id) ?? []).Concat(_declarations.Select(pair => named(pair.Declaration))));

    private static IReadOnlyList<string> Values(IReadOnlyList<PolicyReference> references) => Sorted(references.Select(reference => reference.Value));

    private static IReadOnlyList<string> Sorted(IEnumerable<string?> ids) => [.. ids.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

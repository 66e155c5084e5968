namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>A value of a tagged member, and whose it is.</summary>
/// <param name="Row">The row that it lies in.</param>
/// <param name="Path">The member, from the row, joined with dots.</param>
/// <param name="Member">The member.</param>
/// <param name="Texts">What it looks like, in exports and in databases: each a text that nothing else contains.</param>
/// <param name="People">Whose it is, by number.</param>
/// <param name="IsSingle">Whether the row has one of it, and not a number of them.</param>
internal sealed record LivingValue(RandomRow Row, string Path, ModelMember Member, IReadOnlyList<string> Texts, IReadOnlyList<int> People, bool IsSingle)
{
    /// <summary>The blobs that it names.</summary>
    public IEnumerable<string> Blobs => Member.NamesBlob ? Texts : [];

    public bool OccursIn(string text) => Texts.Any(value => text.Contains(value, StringComparison.Ordinal));

    public override string ToString() => $"{Row.Entity.GetType().Name}.{Path} = {Texts[0]} of {string.Join(" and ", People)}";
}

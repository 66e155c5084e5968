using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>
/// The words of which one stands in all code that reads what a platform tells of a person. Code that tags nothing is only looked into where one does: to
/// understand all of it takes as long as to compile it once more.
/// </summary>
internal sealed class SourceWords
{
    private const string Indexer = "this[]";

    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<string> _indexed;

    /// <summary>The words for the sources that the compilation knows the types of.</summary>
    public SourceWords(IFlowCatalogue catalogue, Compilation compilation)
    {
        var sources = catalogue.AllSources.Where(source => !source.IsUpload).GroupBy(source => source.Type, StringComparer.Ordinal).Where(type => compilation.FindType(type.Key) is not null).SelectMany(type => type).ToList();
        _names = sources.Where(source => source.Member != Indexer).Select(source => source.Member).Distinct(StringComparer.Ordinal).ToImmutableArray();
        _indexed = sources.Where(source => source.Member == Indexer).SelectMany(WordsOfIndexer).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
    }

    /// <summary>Whether code may read a source.</summary>
    public bool MayBeIn(string code)
    {
        foreach (var name in _names)
        {
            if (CodeText.HasName(code, name))
            {
                return true;
            }
        }

        return code.IndexOf('[') >= 0 && _indexed.Any(word => code.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>An indexer has no name: what is looked up in it has one (<c>User-Agent</c>, <c>HeaderNames.UserAgent</c>), and what it is of (<c>Header</c>, of <c>IHeaderDictionary</c>).</summary>
    private static IEnumerable<string> WordsOfIndexer(CollectionSource source)
    {
        yield return FirstWord(source.Type.Substring(source.Type.LastIndexOf('.') + 1));
        if (source.Argument is { } selected)
        {
            yield return selected;
            yield return selected.Replace("-", string.Empty);
        }
    }

    private static string FirstWord(string type)
    {
        var start = type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1]) ? 1 : 0;
        var end = start + 1;
        while (end < type.Length && !char.IsUpper(type[end]))
        {
            end++;
        }

        return type.Substring(start, Math.Min(end, type.Length) - start);
    }
}

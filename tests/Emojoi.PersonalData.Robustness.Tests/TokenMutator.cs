using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Robustness.Tests;

/// <summary>Breaks source code a little: deletes, duplicates or swaps tokens, as a developer in the middle of an edit does.</summary>
internal sealed class TokenMutator(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The source with one to four mutations.</summary>
    public string Mutate(SyntaxTree tree)
    {
        var texts = tree.GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var count = _random.Next(1, 5); count > 0 && texts.Count > 1; count--)
        {
            MutateOnce(texts);
        }

        return string.Concat(texts);
    }

    private void MutateOnce(List<string> texts)
    {
        var at = _random.Next(texts.Count);
        switch (_random.Next(3))
        {
            case 0:
                texts.RemoveAt(at);
                break;
            case 1:
                texts.Insert(at, texts[at]);
                break;
            default:
                var other = _random.Next(texts.Count);
                (texts[at], texts[other]) = (texts[other], texts[at]);
                break;
        }
    }
}

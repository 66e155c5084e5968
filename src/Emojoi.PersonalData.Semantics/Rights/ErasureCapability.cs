namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>
/// Whether and how generated erasure treats a member. The one decision behind EPD3002 and the generator: what the rule is
/// silent about, the generator does (clauses R-ERASE and R-CANCEL).
/// </summary>
/// <param name="Action">What is done.</param>
/// <param name="Problem">Why nothing can be done, as the end of a sentence about the member; <c>null</c> where something is.</param>
/// <param name="Fitting">Names of the <c>ErasureStrategy</c> members that would do, comma-separated, the most fitting first; empty without a problem.</param>
public sealed record ErasureCapability(ErasureAction Action, string? Problem, string Fitting)
{
    /// <summary>Code units of a unique or random text.</summary>
    public const int RandomTextLength = 32;

    /// <summary>Code units of a keyed hash in text.</summary>
    public const int HashTextLength = 64;

    private static readonly string[] Strategies =
        ["Null", "Constant", "YearOfDate", "AgeBucket", "IPPrefix", "Truncate", "UniquePerRow", "Random", "KeyedHash", "Custom"];

    /// <summary>Decides.</summary>
    /// <param name="facts">What code says about the member.</param>
    /// <param name="end">What its retention says.</param>
    public static ErasureCapability Decide(ErasureFacts facts, RetentionEnd end)
    {
        if (end == RetentionEnd.Keep || !facts.IsStored)
        {
            return Able(end == RetentionEnd.Keep ? ErasureAction.Keep : ErasureAction.NotStored);
        }

        string? first = null;
        foreach (var action in facts.Strategy == "Policy" ? Defaults(facts, end) : [Chosen(facts.Strategy, facts)])
        {
            var problem = ProblemOf(action, facts);
            if (problem is null)
            {
                return Able(action);
            }

            first ??= problem;
        }

        var fitting = Strategies.Where(strategy => IsSuggested(strategy, facts) && ProblemOf(Chosen(strategy, facts), facts) is null);
        return new(ErasureAction.None, first, string.Join(",", fitting));
    }

    /// <summary>Text may hold an address and most often does not.</summary>
    private static bool IsSuggested(string strategy, ErasureFacts facts) => strategy != "IPPrefix" || facts.Type == ErasableType.IPAddress;

    private static ErasureCapability Able(ErasureAction action) => new(action, null, "");

    /// <summary>What erasure tries where the annotation gives no strategy.</summary>
    private static IEnumerable<ErasureAction> Defaults(ErasureFacts facts, RetentionEnd end)
    {
        if (end == RetentionEnd.Anonymise && facts.Type is ErasableType.Date or ErasableType.IPAddress)
        {
            yield return facts.Type == ErasableType.Date ? ErasureAction.YearOfDate : ErasureAction.IPPrefix;
        }

        if (facts.IsNullable && facts.Writing.Problem is null)
        {
            yield return ErasureAction.SetNull;
        }

        if (facts.Type == ErasableType.Collection)
        {
            yield return ErasureAction.Clear;
        }

        yield return ErasureAction.SetNeutral;
    }

    private static ErasureAction Chosen(string strategy, ErasureFacts facts) => strategy switch
    {
        "Null" => ErasureAction.SetNull,
        "Constant" when facts.ErasedValue != ErasedValueFit.NotGiven => ErasureAction.SetConstant,
        "Constant" => ErasureAction.SetNeutral,
        "UniquePerRow" => ErasureAction.UniquePerRow,
        "Random" => ErasureAction.Random,
        "KeyedHash" => ErasureAction.KeyedHash,
        "Truncate" => ErasureAction.Truncate,
        "YearOfDate" => ErasureAction.YearOfDate,
        "AgeBucket" => ErasureAction.AgeBucket,
        "IPPrefix" => ErasureAction.IPPrefix,
        _ => ErasureAction.Custom,
    };

    private static string? ProblemOf(ErasureAction action, ErasureFacts facts) => action switch
    {
        ErasureAction.Custom => facts.HookProblem,
        ErasureAction.Clear => facts.Reading.Problem,
        _ => facts.Writing.Problem ?? TypeProblem(action, facts) ?? KeyProblem(action, facts) ?? RequiredProblem(action, facts),
    };

    private static string? TypeProblem(ErasureAction action, ErasureFacts facts) => action switch
    {
        ErasureAction.SetNull when !facts.IsNullable => "it is not nullable",
        ErasureAction.SetNeutral when facts.Type == ErasableType.Other => "it is not nullable, and its type has no neutral value",
        ErasureAction.SetConstant => ConstantProblem(facts.ErasedValue),
        ErasureAction.UniquePerRow or ErasureAction.Random or ErasureAction.KeyedHash => ReplacementProblem(action, facts),
        ErasureAction.Truncate when facts.Type != ErasableType.Text => "only text can be truncated",
        ErasureAction.Truncate when facts.Length <= 0 => "truncation needs a Length above zero",
        ErasureAction.YearOfDate when facts.Type != ErasableType.Date => "only a date has a year to keep",
        ErasureAction.AgeBucket when facts.Type is not (ErasableType.Number or ErasableType.WideNumber or ErasableType.Date) => "only an integer or a date has a decade to keep",
        ErasureAction.IPPrefix when facts.Type is not (ErasableType.Text or ErasableType.IPAddress) => "only text or an IPAddress has a network to keep",
        _ => null,
    };

    private static string? ConstantProblem(ErasedValueFit fit) => fit switch
    {
        ErasedValueFit.OtherType => "its ErasedValue is of another type",
        ErasedValueFit.TooLong => "its ErasedValue is longer than it may be",
        ErasedValueFit.Empty => "it is [Required], and its ErasedValue is empty",
        _ => null,
    };

    private static string? ReplacementProblem(ErasureAction action, ErasureFacts facts)
    {
        var fits = (action, facts.Type) switch
        {
            (_, ErasableType.Text or ErasableType.Identifier) => true,
            (ErasureAction.UniquePerRow or ErasureAction.Random, ErasableType.WideNumber) => true,
            (ErasureAction.Random, ErasableType.Number) => true,
            (ErasureAction.KeyedHash, ErasableType.Bytes) => true,
            _ => false,
        };
        if (!fits)
        {
            return $"{action} makes no value of its type";
        }

        var length = action == ErasureAction.KeyedHash ? HashTextLength : RandomTextLength;
        return facts.Type == ErasableType.Text && facts.MaxLength < length ? $"{action} makes {length} characters, and it may hold {facts.MaxLength}" : null;
    }

    /// <summary>Erased rows stay apart by a value of their own; rows with <c>NULL</c> in a unique index do not collide.</summary>
    private static string? KeyProblem(ErasureAction action, ErasureFacts facts)
    {
        if (action is ErasureAction.UniquePerRow or ErasureAction.Random or ErasureAction.KeyedHash)
        {
            return null;
        }

        if (facts.IsKey)
        {
            return "it is a key, and erased rows would collide";
        }

        return facts.IsUnique && action != ErasureAction.SetNull ? "a unique index holds it, and erased rows would collide" : null;
    }

    private static string? RequiredProblem(ErasureAction action, ErasureFacts facts) => action switch
    {
        ErasureAction.SetNull when facts.IsRequired => "it is [Required], and validation refuses null",
        ErasureAction.SetNeutral when facts.RefusesEmpty && facts.Type == ErasableType.Text => "it is [Required], and validation refuses empty text",
        _ => null,
    };
}

using Emojoi.PersonalData.CodeFixes.Redaction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>
/// Redacts what leaks: through a method of the house that is marked <c>[Sanitizes]</c>, where one is in reach, else by a word in its place.
/// What is called or awaited to get the data, and may do more than that, is never dropped.
/// </summary>
public abstract class LeakFixer : SourceFixer
{
    private readonly string _ruleId;

    private protected LeakFixer(string ruleId)
        : base(ruleId) => _ruleId = ruleId;

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        var carried = new CarriedData(problem);
        if (Sanitized(problem, carried) is { } sanitized)
        {
            yield return sanitized;
        }

        var parts = LeakedParts.Find(problem, carried, part => IsReplaceable(part, problem.Model) && !Effects.In(part, problem.Model));
        if (Replace(problem, "Write \"[redacted]\" in place of the personal data", _ruleId + ".Redact", Replacement.Redact(parts, problem.Model)) is { } redacted)
        {
            yield return redacted;
        }
    }

    private Fix? Sanitized(SourceProblem problem, CarriedData carried) =>
        First(problem, carried, SanitizingMethod.InReach(problem), "Redact", _ruleId + ".Sanitize");

    /// <summary>The first of some methods that takes what leaks, called with it.</summary>
    private protected static Fix? First(SourceProblem problem, CarriedData carried, IEnumerable<SanitizingMethod> methods, string verb, string key) => methods
        .Select(method => Replace(
            problem,
            $"{verb} with '{method.Name}'",
            key,
            [.. LeakedParts.Find(problem, carried, part => method.Takes(part, problem.Model)).Select(part => Replacement.Of(part, method.Call(part)))]))
        .FirstOrDefault(fix => fix is not null);

    private static Fix? Replace(SourceProblem problem, string title, string key, IReadOnlyList<Replacement> replacements) =>
        replacements.Count > 0 && TrialCompilation.Accepts(problem, Replaced(problem.Root, replacements))
            ? problem.Fix(title, key, editor =>
            {
                foreach (var replacement in replacements)
                {
                    replacement.Apply(editor);
                }
            })
            : null;

    private static SyntaxNode Replaced(SyntaxNode root, IReadOnlyList<Replacement> replacements) =>
        root.ReplaceNodes(replacements.Select(replacement => replacement.Old), (old, _) => replacements.First(replacement => replacement.Old == old).New);

    /// <summary>Whether a text can stand here: in a text, for an object, or as an argument that another overload takes.</summary>
    private static bool IsReplaceable(ExpressionSyntax part, SemanticModel model)
    {
        var type = model.GetTypeInfo(part);
        return part.Parent is InterpolationSyntax
            || type.ConvertedType?.SpecialType is SpecialType.System_String or SpecialType.System_Object
            || (part.Parent is AnonymousObjectMemberDeclaratorSyntax or ArgumentSyntax && type.Type is { IsValueType: true } && part is not BaseObjectCreationExpressionSyntax and not TupleExpressionSyntax);
    }
}

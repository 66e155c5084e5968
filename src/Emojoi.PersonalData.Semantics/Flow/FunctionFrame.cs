using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A function whose code is being walked: a method, or a lambda or local function inside it.</summary>
internal sealed class FunctionFrame(IMethodSymbol? function, FunctionFrame? outer)
{
    public IMethodSymbol? Function => function;

    public FunctionFrame? Outer => outer;

    public FlowValue Returns { get; set; } = FlowValue.Clean;

    /// <summary>Whether it gives one value after another: it runs when they are asked for, not when it is called.</summary>
    public bool IsIterator { get; set; }

    /// <summary>What is known where it returns; <c>null</c> where nothing has returned yet.</summary>
    public FlowState? Exit { get; private set; }

    public ImmutableHashSet<GuardFact>? GuardsWhenTrue { get; private set; }

    public ImmutableHashSet<GuardFact>? GuardsWhenFalse { get; private set; }

    public void Leave(FlowState state)
    {
        if (!state.IsReachable)
        {
            return;
        }

        if (Exit is null)
        {
            Exit = state.Copy();
        }
        else
        {
            Exit.Join(state);
        }
    }

    /// <summary>It answers <see langword="true"/> or <see langword="false"/> with these checks passed.</summary>
    public void Answer(bool answer, ImmutableHashSet<GuardFact> guards)
    {
        if (answer)
        {
            GuardsWhenTrue = GuardsWhenTrue is null ? guards : GuardsWhenTrue.Intersect(guards);
        }
        else
        {
            GuardsWhenFalse = GuardsWhenFalse is null ? guards : GuardsWhenFalse.Intersect(guards);
        }
    }
}

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>A value on its way out of a body.</summary>
/// <param name="value">The value.</param>
/// <param name="to">Where it is put.</param>
/// <param name="always">What is needed of it, whoever asks there.</param>
/// <param name="ignored">What of it is not put there.</param>
internal sealed class Passage(FlowValue value, Place[] to, Demand always, Contents ignored = Contents.None)
{
    public FlowValue Value => value;

    public Place[] To => to;

    public Demand Always => always;

    public Contents Ignored => ignored;
}

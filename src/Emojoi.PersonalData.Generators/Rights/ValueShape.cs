using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A value's type as the emitters need it.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Type">The type, fully qualified, without its own nullability.</param>
internal sealed record ValueShape(ValueKind Kind, string Type)
{
    /// <summary>The type inside a nullable value, a sequence or a dictionary.</summary>
    public ValueShape? Element { get; init; }

    /// <summary>The key of a dictionary.</summary>
    public ValueShape? Key { get; init; }

    /// <summary>Format or member, as the classification gives it.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The method or class that writes it: of an enum, a plain object or a personal one.</summary>
    public string Helper { get; init; } = "";

    /// <summary>The pattern that a value must match to be written; <c>null</c> is written otherwise. Empty where there is always a value.</summary>
    public string Guard { get; init; } = "";

    /// <summary>Whether it is an array, which has no <c>Add</c>.</summary>
    public bool IsArray { get; init; }

    /// <summary>Whether it is a list that can be written by index.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it is an interface.</summary>
    public bool IsInterface { get; init; }

    /// <summary>Whether it is a struct.</summary>
    public bool IsValueType { get; init; }

    /// <summary>The property that counts its elements, or empty.</summary>
    public string Length { get; init; } = "";

    /// <summary>Whether the erasure of a personal object takes the key of keyed hashes.</summary>
    public bool TakesKey { get; init; }

    /// <summary>Whether a personal object leads on to others, and back: its class is told which objects are open.</summary>
    public bool TakesPath { get; init; }

    /// <summary>Whether a personal object inside it takes the path.</summary>
    public bool HoldsPath => TakesPath || Element is { HoldsPath: true };

    /// <summary>The shape without nullability.</summary>
    public ValueShape Present => Kind == ValueKind.Nullable ? Element! : this;

    /// <summary>Whether the generated code can export it.</summary>
    public bool IsSupported =>
        Kind != ValueKind.Unsupported && Element is not { IsSupported: false } && Key is not { IsSupported: false };
}

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>A tagged member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Strategy">What an erasure does to it.</param>
/// <param name="Retention">How long the policy keeps it.</param>
internal sealed record ModelMember(string Name, ModelValueKind Kind, ErasureStrategy Strategy, string Retention)
{
    /// <summary>Whether a law keeps it.</summary>
    public bool IsKept => Retention == RandomModel.ByLaw;

    public bool NamesBlob => Kind is ModelValueKind.Blob or ModelValueKind.Blobs;

    public string Source =>
        $"    [PersonalData(\"{(NamesBlob ? "photo" : "words")}\", \"club\", \"{Retention}\"{(Strategy == ErasureStrategy.Policy ? "" : $", Erasure = ErasureStrategy.{Strategy}")}{(Strategy == ErasureStrategy.Truncate ? ", Length = 2" : "")})]\n"
        + $"    public {Type} {Name} {{ get; set; }}{(Kind switch { ModelValueKind.Text => " = \"\";", ModelValueKind.Words or ModelValueKind.Blobs => " = [];", _ => "" })}\n";

    private string Type => Kind switch
    {
        ModelValueKind.Text => "string",
        ModelValueKind.Number => "int?",
        ModelValueKind.Day => "DateOnly?",
        ModelValueKind.Moment => "DateTime?",
        ModelValueKind.Identity => "Guid?",
        ModelValueKind.Bytes => "byte[]?",
        ModelValueKind.Words or ModelValueKind.Blobs => "List<string>",
        _ => "string?",
    };
}

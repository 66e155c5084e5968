namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>An object within a row.</summary>
internal sealed record ModelPart(string Name, string TypeName, ModelPartKind Kind, IReadOnlyList<ModelMember> Members)
{
    public bool IsCollection => Kind is ModelPartKind.OwnedMany or ModelPartKind.OwnedDocumentMany or ModelPartKind.ComplexDocumentMany;

    public string Source => IsCollection ? $"    public List<{TypeName}> {Name} {{ get; set; }} = [];\n" : $"    public {TypeName} {Name} {{ get; set; }} = new();\n";

    /// <summary>How the model maps it.</summary>
    public string Mapping => Kind switch
    {
        ModelPartKind.OwnedInRow => $"e.OwnsOne(x => x.{Name}); e.Navigation(x => x.{Name}).IsRequired();",
        ModelPartKind.OwnedInTable => $"e.OwnsOne(x => x.{Name}, p => p.ToTable(\"{TypeName}\")); e.Navigation(x => x.{Name}).IsRequired();",
        ModelPartKind.OwnedMany => $"e.OwnsMany(x => x.{Name}, p => {{ p.ToTable(\"{TypeName}\"); p.Property<int>(\"Number\").ValueGeneratedOnAdd(); p.HasKey(\"Number\"); }});",
        ModelPartKind.OwnedDocument => $"e.OwnsOne(x => x.{Name}, p => p.ToJson()); e.Navigation(x => x.{Name}).IsRequired();",
        ModelPartKind.OwnedDocumentMany => $"e.OwnsMany(x => x.{Name}, p => p.ToJson());",
        ModelPartKind.Complex => $"e.ComplexProperty(x => x.{Name});",
        ModelPartKind.ComplexDocument => $"e.ComplexProperty(x => x.{Name}, p => p.ToJson());",
        _ => $"e.ComplexCollection(x => x.{Name}, p => p.ToJson());",
    };
}

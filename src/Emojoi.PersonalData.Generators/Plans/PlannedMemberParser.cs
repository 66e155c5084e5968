using System.Collections.Immutable;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>Reads the tagged members of an entity.</summary>
internal sealed class PlannedMemberParser(Compilation compilation, CancellationToken cancellation)
{
    private static readonly MemberReach Reached = new(AccessRoute.Direct, null);

    private readonly ShapeParser _shapes = new(compilation.Assembly);
    private readonly TargetRuntime _runtime = TargetRuntime.Of(compilation);

    /// <summary>The members, in the order of the source.</summary>
    public EquatableArray<PlannedMember> Parse(Entity entity)
    {
        var names = new UniqueNames();
        return new(entity.Members.Select(member => Parse(member, names)).ToImmutableArray());
    }

    private PlannedMember Parse(EntityMember found, UniqueNames names)
    {
        cancellation.ThrowIfCancellationRequested();
        var member = found.Symbol;
        var type = PlainMembers.TypeOf(member);
        var underlying = ErasableTypes.Underlying(type);
        var isNameable = MemberAccess.CanName(type, compilation.Assembly);
        var chosen = found.Annotations.FirstOrDefault(annotation => annotation.Erasure != "Policy");
        return new PlannedMember
        {
            Path = new(found.Path.Select(part => part.Name).ToImmutableArray()),
            MethodName = names.Give(string.Concat(found.Path.Select(MemberName.ForMethods))),
            Type = TypeText.Of(type),
            Value = _shapes.Of(type),
            Annotations = new(found.Annotations.Select(RightsParser.Parse).ToImmutableArray()),
            Erasure = FactsOf(member, found.Annotations),
            ErasedValue = ErasedValueOf(chosen?.ErasedValue, underlying),
            Custom = CustomOf(member, type, chosen),
            MayNameBlob = BlobMembers.MayBe(member),
            IsCalledMedia = BlobMembers.IsMedia(member.Name),
            IsSingle = found.IsSingle,
            IsTypeVisible = RightsParser.IsPublic(type),
            IsTypeNameable = isNameable,
            IsUnsigned = underlying is INamedTypeSymbol { EnumUnderlyingType.SpecialType: SpecialType.System_UInt64 },
        };
    }

    /// <summary>A row is read and written by the database: what code may reach does not matter, nor what validation thinks of empty text.</summary>
    private ErasureFacts FactsOf(ISymbol member, ImmutableArray<PersonalDataAnnotation> annotations) =>
        ErasureFactsReader.Read(member, annotations, _runtime, cancellation) with { IsStored = true, Reading = Reached, Writing = Reached, RefusesEmpty = false };

    private string? ErasedValueOf(ConstantArgument? given, ITypeSymbol type) => ErasedConstant.Of(given) switch
    {
        null or "null" => null,
        var constant => MemberAccess.CanName(type, compilation.Assembly) && type.IsValueType ? "(" + TypeText.Bare(type) + ")(" + constant + ")" : constant,
    };

    private string? CustomOf(ISymbol member, ITypeSymbol type, PersonalDataAnnotation? chosen) =>
        chosen?.Erasure == "Custom" && MemberAccess.CanName(type, compilation.Assembly) && ErasureHook.Find(member) is { } hook && MemberAccess.CanName(hook.ContainingType, compilation.Assembly)
            ? "static value => " + TypeText.Of(hook.ContainingType) + "." + TypeText.Identifier(hook.Name) + "((" + TypeText.Of(type) + ")value!)"
            : null;
}

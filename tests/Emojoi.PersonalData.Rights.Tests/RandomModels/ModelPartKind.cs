namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>How an object lies within a row.</summary>
internal enum ModelPartKind
{
    OwnedInRow,
    OwnedInTable,
    OwnedMany,
    OwnedDocument,
    OwnedDocumentMany,
    Complex,
    ComplexDocument,
    ComplexDocumentMany,
}

namespace Emojoi.PersonalData.Semantics;

/// <summary>Keys of <c>Diagnostic.Properties</c>: what a rule found out and its fixer needs.</summary>
public static class DiagnosticProperties
{
    /// <summary>The id to write in place of the one at the diagnostic's location (EPD0003, EPD1002 to EPD1006); absent where none is near.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>The id as written, decoded, where the policy does not define it (EPD1002 to EPD1004): what the fixer adds to the policy.</summary>
    public const string Id = "Id";

    /// <summary>Id of the category: suggested (EPD1001), or declared by the annotation (EPD1005).</summary>
    public const string Category = "Category";

    /// <summary>Id of the purpose: suggested (EPD1001), or declared by the annotation (EPD1005, EPD1006).</summary>
    public const string Purpose = "Purpose";

    /// <summary>Id of the retention: suggested (EPD1001).</summary>
    public const string Retention = "Retention";

    /// <summary>How sure the detector is (EPD1001).</summary>
    public const string Confidence = "Confidence";

    /// <summary>Id of the kind of personal data in the detector's lexicon (EPD1001).</summary>
    public const string Concept = "Concept";

    /// <summary>Documentation id of the symbol that is reported, as a baseline lists it (EPD1001).</summary>
    public const string Symbol = "Symbol";

    /// <summary>Names of the <c>ErasureStrategy</c> members that fit, comma-separated, the most fitting first (EPD3002).</summary>
    public const string Strategies = "Strategies";

    /// <summary>
    /// What is wrong with a <c>[NotPersonalData]</c> (EPD1009): <see cref="EmptyReason"/>, <see cref="Contradicted"/> or
    /// <see cref="NotNeeded"/>.
    /// </summary>
    public const string Kind = "Kind";

    /// <summary>A <see cref="Kind"/>: no reason is given.</summary>
    public const string EmptyReason = "EmptyReason";

    /// <summary>A <see cref="Kind"/>: the member is declared as personal data too.</summary>
    public const string Contradicted = "Contradicted";

    /// <summary>A <see cref="Kind"/>: nothing would be reported without it.</summary>
    public const string NotNeeded = "NotNeeded";

    /// <summary>Id of the recipient that gets data (EPD2003), or of the one to add to the policy (EPD2002).</summary>
    public const string Recipient = "Recipient";

    /// <summary>Ids of categories, comma-separated: what a recipient lacks to get them (EPD2002, EPD2003).</summary>
    public const string Categories = "Categories";

    /// <summary>Ids of purposes, comma-separated: what a recipient lacks to use data for them (EPD2002, EPD2003), or what a check is missing for (EPD2016, EPD2017, EPD4004).</summary>
    public const string Purposes = "Purposes";

    /// <summary>The host that the policy does not name (EPD2002).</summary>
    public const string Host = "Host";

    /// <summary>The namespace of the SDK that the policy does not name (EPD2002).</summary>
    public const string Namespace = "Namespace";

    /// <summary>The countries that nobody authorised a transfer to, comma-separated (EPD2001).</summary>
    public const string Regions = "Regions";

    /// <summary>What nobody knows of who gets the data (EPD9001): <c>Recipient</c> or <c>Region</c>; absent where all is known.</summary>
    public const string Unknown = "Unknown";

    /// <summary>Id of the SDK in the catalogue (EPD2014).</summary>
    public const string Sdk = "Sdk";

    /// <summary>The address that is not encrypted, as written (EPD2010).</summary>
    public const string Address = "Address";

    /// <summary>
    /// Documentation id of the member that the fixer tags, in whatever file it is declared: the one that gets the data (EPD1012, EPD1013), the one that
    /// looks like a person's key (EPD1010, EPD3004; absent where none does).
    /// </summary>
    public const string Member = "Member";

    /// <summary>
    /// What the data is declared as (EPD1012): category, purpose and, where its tag names one, retention, with commas between them and
    /// semicolons between the tags.
    /// </summary>
    public const string Declarations = "Declarations";

    /// <summary>Documentation ids of the types of people, comma-separated, that a type may belong to (EPD1010, EPD3004).</summary>
    public const string Subjects = "Subjects";
}

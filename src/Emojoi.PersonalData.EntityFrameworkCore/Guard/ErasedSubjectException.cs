namespace Emojoi.PersonalData.EntityFrameworkCore.Guard;

/// <summary>Somebody who was erased would have been written back: from a cache, a detached object, a queue (F24). Nothing was saved.</summary>
public sealed class ErasedSubjectException : InvalidOperationException
{
    /// <summary>Names the kind of person and the types, never the person.</summary>
    /// <param name="subject">Id of the kind of data subject.</param>
    /// <param name="entities">The types whose rows would have come back.</param>
    public ErasedSubjectException(string subject, IReadOnlyList<string> entities)
        : base($"A {subject} was erased, and {string.Join(", ", entities)} would bring them back (clause R-ERASE). Drop what is cached of them; a person who returns gets a new key.")
    {
        Subject = subject;
        Entities = entities;
    }

    /// <summary>Id of the kind of data subject.</summary>
    public string Subject { get; }

    /// <summary>The types whose rows would have come back.</summary>
    public IReadOnlyList<string> Entities { get; }
}

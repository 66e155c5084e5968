namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Where a flow of personal data ends.</summary>
public enum SinkKind
{
    /// <summary>A log: template, value, scope, exception that carries data.</summary>
    Log,

    /// <summary>Console, trace and debug output.</summary>
    Console,

    /// <summary>The message or data of an exception.</summary>
    Exception,

    /// <summary>An address that is requested, redirected to or put into a <c>Location</c> header.</summary>
    Url,

    /// <summary>What is sent to a host or to an SDK: a body, a header, a message, an argument.</summary>
    Transfer,

    /// <summary>A cookie of a response.</summary>
    Cookie,

    /// <summary>A telemetry tag, metric dimension, baggage, or call of a telemetry client.</summary>
    Telemetry,

    /// <summary>A file or stream in the clear.</summary>
    File,

    /// <summary>Text of a database command, or arguments of a process.</summary>
    Command,

    /// <summary>A cache or another store outside the database.</summary>
    Cache,

    /// <summary>A public channel: a feed, a site, everybody who is connected.</summary>
    Public,

    /// <summary>The answer of an HTTP endpoint.</summary>
    Response,

    /// <summary>An untagged member that a tagged value is copied into; <see cref="FlowSink.Callee"/> is the member.</summary>
    Copy,

    /// <summary>A member or type marked <c>[StoredIn]</c>; <see cref="FlowSink.Callee"/> is the member.</summary>
    Store,

    /// <summary>A read of tagged data, or its arrival as an argument, in code that declares its purposes.</summary>
    Use,

    /// <summary>A hash or encoding too weak to make a value pseudonymous.</summary>
    WeakHash,
}

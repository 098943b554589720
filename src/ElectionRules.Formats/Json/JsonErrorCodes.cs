using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Json;

/// <summary>The codes of mistakes that only JSON can have.</summary>
internal static class JsonErrorCodes
{
    /// <summary>Not JSON.</summary>
    public static readonly TextErrorCode Syntax = new("E_JSON_SYNTAX");

    /// <summary>Nested deeper than the limit.</summary>
    public static readonly TextErrorCode TooDeep = new("E_LIMIT_JSON_DEPTH");

    /// <summary>More values than the limit.</summary>
    public static readonly TextErrorCode TooManyValues = new("E_LIMIT_JSON_VALUES");

    /// <summary>A list longer than what it is for needs.</summary>
    public static readonly TextErrorCode TooManyItems = new("E_LIMIT_JSON_LIST");

    /// <summary>A string with half a surrogate pair, or with NUL.</summary>
    public static readonly TextErrorCode InvalidString = new("E_JSON_STRING");

    /// <summary>The same member twice in one object.</summary>
    public static readonly TextErrorCode DuplicateMember = new("E_JSON_DUPLICATE_MEMBER");

    /// <summary>A member that means nothing here.</summary>
    public static readonly TextErrorCode UnknownMember = new("E_JSON_UNKNOWN_MEMBER");

    /// <summary>A member that is required is absent.</summary>
    public static readonly TextErrorCode MissingMember = new("E_JSON_MISSING_MEMBER");

    /// <summary>Another kind of value is needed.</summary>
    public static readonly TextErrorCode WrongKind = new("E_JSON_KIND");
}

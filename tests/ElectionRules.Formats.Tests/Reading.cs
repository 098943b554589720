using System.Text;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Tests;

/// <summary>Short ways to read a text in a test and look at the mistakes found.</summary>
internal sealed class Reading
{
    private Reading(byte[] bytes, TextLimits limits, string name)
    {
        Errors = new TextErrorBatch(limits.Errors);
        Source = SourceText.FromBytes(bytes, name, limits, Errors);
    }

    public TextErrorBatch Errors { get; }

    public SourceText? Source { get; }

    /// <summary>Gets code and place of each error: <c>E_EMPTY @1:1+0</c>.</summary>
    public IEnumerable<string> Found => Errors.Errors.Select(Short);

    public IEnumerable<string> Warned => Errors.Warnings.Select(Short);

    public static Reading Of(byte[] bytes, TextLimits? limits = null) => new(bytes, limits ?? TextLimits.Default, "test");

    public static Reading Of(string text, TextLimits? limits = null) => Of(Encoding.UTF8.GetBytes(text), limits);

    public TextPlace Place() => Source!.At(0);

    public JsonNodeAt? Json() => Source is null ? null : JsonText.Read(Source);

    public CsvTable? Csv(params CsvColumn[] columns) => Source is null ? null : CsvTable.Read(Source, columns);

    public IReadOnlyList<CsvRecord> Records() => Source is null ? [] : [.. CsvRecords.Read(Source)];

    private static string Short(TextError error) =>
        FormattableString.Invariant($"{error.Code} @{error.Position.Line}:{error.Position.Column}+{error.Position.ByteOffset}");
}

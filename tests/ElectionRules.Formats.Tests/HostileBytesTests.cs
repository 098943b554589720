using System.Text;
using System.Text.Json;
using CsCheck;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests;

/// <summary>Whatever the bytes: a result or typed errors, never another exception, and never a part taken for the whole.</summary>
public sealed class HostileBytesTests
{
    private const string Table = "id,name,born\r\n1,\"陈, \"\"大\"\"明\",1960-02-29\r\n2,李四,\r\n3,\"\",2001-01-01\r\n";
    private const string Document = "{\"name\": \"青山县\", \"open\": [true, null, -12, \"\\u0041\\n\"], \"in\": {\"a\": {}, \"b\": []}}\n";

    private static readonly string[] Pieces =
    [
        "\"", ",", "\r", "\n", "\r\n", "id", "name", "1", "[", "]", "{", "}", ":", "true", "-", "\\", "\\u", "d800", "陈", "\uFEFF", "\0", " ", "'", ";",
    ];

    private static Gen<byte[]> Bytes { get; } = Gen.OneOf(
        Gen.Byte.Array[0, 64],
        Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces.Select(piece => Pieces[piece])))),
        Mutated(Table),
        Mutated(Document));

    [Fact]
    public void Any_bytes_are_a_table_or_typed_errors() =>
        Bytes.ForAll(bytes => IsSound(bytes, reading => ReadTable(reading)), cases: 5_000);

    [Fact]
    public void Any_bytes_are_a_document_or_typed_errors() =>
        Bytes.ForAll(bytes => IsSound(bytes, reading => ReadDocument(reading)), cases: 5_000);

    [Fact]
    public void A_document_that_is_accepted_is_one_for_the_runtime_too() =>
        Bytes.ForAll(
            bytes =>
            {
                Reading reading = Reading.Of(bytes);
                if (reading.Json() is null || reading.Errors.HasErrors)
                {
                    return;
                }

                using JsonDocument document = JsonDocument.Parse(
                    reading.Source!.Bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            },
            cases: 5_000);

    [Fact]
    public void A_document_that_the_runtime_accepts_is_refused_for_its_characters_only() =>
        Bytes.ForAll(
            bytes =>
            {
                try
                {
                    using JsonDocument document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
                    Reading reading = Reading.Of(bytes);
                    reading.Json();
                    return reading.Errors.Errors.All(error => error.Code == JsonErrorCodes.InvalidString || error.Code == TextErrorCodes.InvalidUtf8);
                }
                catch (JsonException)
                {
                    return true;
                }
            },
            cases: 5_000);

    [Fact]
    public void B018_a_document_cut_off_anywhere_is_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Document);
        for (int length = 0; length < bytes.Length - 1; length++)
        {
            Reading reading = Reading.Of(bytes[..length]);
            reading.Json().Should().BeNull($"{length} bytes are no document");
            reading.Errors.HasErrors.Should().BeTrue();
        }
    }

    [Fact]
    public void B018_a_table_cut_off_anywhere_is_refused_or_warned_of_or_ends_with_a_whole_row()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Table);
        string[][] whole = Texts(Reading.Of(bytes));
        for (int length = 0; length < bytes.Length; length++)
        {
            Reading reading = Reading.Of(bytes[..length]);
            string[][] rows = Texts(reading);
            bool isWarned = reading.Errors.HasErrors || reading.Errors.Warnings.Any(warning => warning.Code == CsvErrorCodes.NoFinalLineEnd);
            bool isPrefix = rows.Length < whole.Length && rows.Zip(whole).All(pair => pair.First.SequenceEqual(pair.Second));
            (isWarned || isPrefix).Should().BeTrue($"{length} bytes must not pass for the whole");
        }
    }

    [Fact]
    public void Every_cell_stands_where_it_says() =>
        Bytes.ForAll(
            bytes =>
            {
                Reading reading = Reading.Of(bytes);
                foreach (CsvRecord record in reading.Records())
                {
                    for (int i = 0; i < record.Texts.Length; i++)
                    {
                        ReadOnlySpan<byte> there = reading.Source!.Bytes.Span[record.Offsets[i]..];
                        if (!there.StartsWith("\""u8) && !there.StartsWith(Encoding.UTF8.GetBytes(record.Texts[i])))
                        {
                            return false;
                        }
                    }
                }

                return true;
            },
            cases: 5_000);

    [Fact]
    public void Every_value_stands_where_it_says() =>
        Bytes.ForAll(
            bytes =>
            {
                Reading reading = Reading.Of(bytes);
                return reading.Json() is not JsonNodeAt root || All(root).All(node => "{[\"-0123456789tfn"[Kinds(node.Kind)]
                    .Contains((char)reading.Source!.Bytes.Span[node.Offset], StringComparison.Ordinal));
            },
            cases: 5_000);

    [Fact]
    public void What_the_runtime_writes_is_read_again() =>
        Gen.String.Array[0, 6].ForAll(
            texts =>
            {
                string[] characters = [.. texts.Where(text => !text.Contains('\0', StringComparison.Ordinal) && !text.Any(char.IsSurrogate))];
                Reading reading = Reading.Of(JsonSerializer.Serialize(characters));
                return reading.Json()!.AsArray().Select(item => item.AsText()).SequenceEqual(characters);
            },
            cases: 5_000);

    [Fact]
    public void No_culture_changes_what_is_read_or_said()
    {
        Cultures.Each(() => string.Join('\n', Said(Table + "x,\n٣,a,2011-02-30\n"))).Distinct().Should().ContainSingle();
        Cultures.Each(() => string.Join('\n', Said(Document))).Distinct().Should().ContainSingle();

        static IEnumerable<string> Said(string text)
        {
            Reading reading = Reading.Of(text);
            string[] rows = [.. Texts(reading).Select(row => string.Join('|', row))];
            reading.Csv(CsvColumn.Required("id"), CsvColumn.Required("name"), CsvColumn.Required("born"))?.Rows
                .Select(row => (row.Required("id")?.AsInteger(0, 9), row.Required("born")?.AsDate())).ToArray();
            ReadDocument(reading);
            return rows.Concat(reading.Errors.Errors.Select(error => error.ToString()));
        }
    }

    [Fact]
    public void B130_a_document_of_many_members_takes_time_in_proportion()
    {
        string members = string.Join(',', Enumerable.Range(0, 100_000).Select(number => FormattableString.Invariant($"\"m{number}\":{number}")));
        Reading reading = Reading.Of($"{{{members}}}", TextLimits.Default with { LineBytes = 1 << 28 });
        JsonObjectAt root = reading.Json()!.AsObject()!;
        root.Required("m99999")!.AsInteger(0, 99_999).Should().Be(99_999);
        reading.Found.Should().BeEmpty();
    }

    private static bool IsSound(byte[] bytes, Action<Reading> read)
    {
        Reading reading = Reading.Of(bytes);
        read(reading);
        bool isPlaced = reading.Errors.Errors.Concat(reading.Errors.Warnings)
            .All(error => error.Position.ByteOffset <= bytes.Length && error.ToString().AsSpan().IndexOfAny('\n', '\u001B', '\0') < 0);
        return isPlaced && (reading.Source is not null || reading.Errors.HasErrors);
    }

    private static void ReadTable(Reading reading)
    {
        foreach (CsvRow row in reading.Csv(CsvColumn.Required("id"), CsvColumn.Required("name"), CsvColumn.Optional("born"))?.Rows ?? [])
        {
            row.Required("id")?.AsInteger(0, 99);
            row.Required("name")?.AsName();
            row.Optional("born")?.AsDate();
        }
    }

    private static void ReadDocument(Reading reading)
    {
        JsonNodeAt? root = reading.Json();
        if (root is null && reading.Source is not null && !reading.Errors.HasErrors)
        {
            throw new InvalidOperationException("A document was refused without a word.");
        }

        foreach (JsonNodeAt node in root is null ? [] : All(root))
        {
            node.AsName();
            node.AsInteger(0, 99);
            node.AsDate();
            node.AsObject()?.Required("name");
            _ = node.Path;
        }

        root?.RefuseUnread();
    }

    private static IEnumerable<JsonNodeAt> All(JsonNodeAt node) => node.Items.SelectMany(All).Prepend(node);

    private static Range Kinds(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => 0..1,
        JsonValueKind.Array => 1..2,
        JsonValueKind.String => 2..3,
        JsonValueKind.Number => 3..14,
        JsonValueKind.True => 14..15,
        JsonValueKind.False => 15..16,
        _ => 16..17,
    };

    private static string[][] Texts(Reading reading) => [.. reading.Records().Select(record => record.Texts)];

    private static Gen<byte[]> Mutated(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return Gen.Select(Gen.Int[0, bytes.Length], Gen.Int[0, 4], Gen.Byte.Array[0, 3])
            .Select((start, removed, added) => (byte[])[.. bytes[..start], .. added, .. bytes[Math.Min(bytes.Length, start + removed)..]]);
    }
}

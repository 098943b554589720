using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes a report from interpolated strings: what is typed is markup, what is filled in is text and is escaped once.</summary>
/// <remarks>
/// <c>report.Append($"&lt;td&gt;{name}&lt;/td&gt;")</c> cannot forget to escape the name, and a ready string cannot be
/// appended as markup at all.
/// </remarks>
internal abstract class MarkupBuilder
{
    private readonly StringBuilder markup = new();

    /// <summary>Appends markup with texts, numbers and dates filled in.</summary>
    /// <remarks>The compiler has written all parts by the time of the call.</remarks>
    public MarkupBuilder Append([InterpolatedStringHandlerArgument("")] Filling filling)
    {
        _ = filling;
        return this;
    }

    /// <summary>Appends markup as <see cref="Append"/> does, and a line feed.</summary>
    public MarkupBuilder AppendLine([InterpolatedStringHandlerArgument("")] Filling filling)
    {
        _ = filling;
        markup.Append('\n');
        return this;
    }

    /// <summary>Hands over what was written so far and starts anew, so that a long report never stands in memory whole.</summary>
    public void MoveTo(TextWriter writer)
    {
        writer.Write(markup);
        markup.Clear();
    }

    /// <summary>Returns what was written.</summary>
    public sealed override string ToString() => markup.ToString();

    /// <summary>Turns a text into markup that shows just this text.</summary>
    protected abstract string Escape(string text);

    /// <summary>Receives the parts of an interpolated string from the compiler.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Filling
    {
        private readonly MarkupBuilder builder;

        /// <summary>Starts to fill in; the numbers are the compiler's and are not needed.</summary>
        public Filling(int literalLength, int formattedCount, MarkupBuilder builder)
        {
            _ = literalLength;
            _ = formattedCount;
            this.builder = builder;
        }

        /// <summary>Appends markup.</summary>
        public void AppendLiteral(string literal) => builder.markup.Append(literal);

        /// <summary>Appends a text, escaped; null is nothing.</summary>
        public void AppendFormatted(string? text) => builder.markup.Append(builder.Escape(text ?? ""));

        /// <summary>Appends a number in digits.</summary>
        public void AppendFormatted(long number) => builder.markup.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>Appends a date in ISO form.</summary>
        public void AppendFormatted(LocalDate date) => builder.markup.Append(date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }
}

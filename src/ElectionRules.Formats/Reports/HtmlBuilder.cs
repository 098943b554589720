using System.Text.Encodings.Web;
using System.Text.Unicode;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes HTML. Fill texts in between tags or within double quotes; never into a script, a style or an address.</summary>
/// <remarks>Put names between <c>&lt;bdi&gt;</c> and <c>&lt;/bdi&gt;</c>, so that right-to-left names do not move their neighbours.</remarks>
internal sealed class HtmlBuilder : MarkupBuilder
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <inheritdoc/>
    protected override string Escape(string text) => Encoder.Encode(VisibleText.Of(text));
}

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Texts and numbers that an attacker would try.</summary>
internal static class Spite
{
    /// <summary>Texts that are names, and must stay text wherever they are shown.</summary>
    public static readonly string[] Names =
    [
        "=1+1|=2", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "＝1", "a;=1", "<fuzz onload=x>", "\"><fuzz src=x>", "'><fuzz>", "</bdi></td><fuzz>", "<!--", "]]>", "&amp;&#60;fuzz&#62;",
        "[a](javascript:x)", "![a](x)", "a|b`c`#", "# a", "1. a", "---", "~~~", "**a**", "$x$", "^a^", "http://x.example", "a@x.example", "{votes}", "{0}", "{{", "%s%n", "$1", "\\", "\\|", "'", "\"",
        "null", "Total", "NaN", "陈\U00020BB7", "יוסי", "م‌ی", "a\u0308\u0323", "\U0001F600", "...", "con", "/etc/passwd", "..", " ", " a", "a  b", "ＡＢ", "Zhаo", new string('=', 512), new string('界', 512),
    ];

    /// <summary>Texts that no name may be.</summary>
    public static readonly string[] Refused = ["\u202Egnp.exe", "a\u200Bb", "\u001B[2J", "a\nb", "\uFEFF", "\uE000", "\uFFFF", "", new('x', 513), "\t", "\u00AD", "\u3164", "\u2028"];

    /// <summary>Numbers at and beyond the ends of every range, and what is no whole number.</summary>
    public static readonly string[] Numbers =
    [
        "0", "1", "2", "3", "10", "100", "1000", "4096", "4097", "10000", "10001", "1000000", "1000001", "2147483647", "2147483648", "9223372036854775807", "9223372036854775808",
        "4611686018427387904", "-1", "-9223372036854775808", "-9223372036854775809", "1e9", "1.0", "-0", "1e999", "123456789012345678901234567890123456789012",
    ];

    public static readonly string[] Fractions =
        ["0/1", "1/1", "2/1", "1/2", "1/0", "-1/2", "01/02", "9223372036854775807/1", "1/9223372036854775807", "9223372036854775806/9223372036854775807", "4611686018427387904/3", "1/2/3", "1 /2", "½"];

    public static readonly string[] Dates =
        ["0001-01-01", "9999-12-31", "2011-02-29", "2012-02-29", "9999-01-01", "1900-02-29", "2011-06-30", "2011-03-08", "2011-05-12", "0000-00-00", "1979-07-01", "1994-06-30", "2100-01-01"];

    public static T Of<T>(this Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public static string Name(Random random) => random.Next(8) == 0 ? random.Of(Refused) : random.Of(Names);
}

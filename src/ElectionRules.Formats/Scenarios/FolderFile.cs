using System.Buffers;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The files of a folder that somebody else may have made: their names, and what stands behind them.</summary>
internal static class FolderFile
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>Tells whether a text is the bare name of a file on every system, and neither hidden nor a device.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ')
        && !name.AsSpan().ContainsAny(Forbidden) && !name.Any(char.IsControl) && !IsDevice(name);

    /// <summary>Reads a file of a folder; a link, which could lead out of the folder, is refused, and so is a pipe or a device.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name, for which <see cref="IsName"/> holds.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="errors">Where mistakes are collected.</param>
    public static SourceText? Load(string folder, string name, TextLimits limits, TextErrorBatch errors)
    {
        string path = Path.Combine(folder, name);
        FileInfo file = new(path);
        if (file.LinkTarget is not null)
        {
            errors.Add(new TextError(name, default, TextErrorCodes.Io, "The file is a link. Put the file itself into the folder.", path: ""));
            return null;
        }

        // A pipe without a writer would never open; like a device, it has no length.
        if (file.Exists && file.Length == 0)
        {
            errors.Add(new TextError(name, default, TextErrorCodes.Empty, "The file is empty. Fill it, or remove it and what refers to it.", path: ""));
            return null;
        }

        return SourceText.LoadFile(path, name, limits, errors);
    }

    // The names that Windows keeps for devices, with any ending: CON, NUL, COM1 and their kind.
    private static bool IsDevice(string name)
    {
        string stem = name.Split('.')[0].TrimEnd();
        return stem.ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
            || (stem.Length == 4 && char.IsAsciiDigit(stem[3]) && stem[..3].ToUpperInvariant() is ("COM" or "LPT"));
    }
}

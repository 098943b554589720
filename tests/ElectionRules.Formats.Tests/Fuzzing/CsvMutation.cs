namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Changes cells, rows and columns of a table and leaves it a table, more or less.</summary>
internal static class CsvMutation
{
    public static string Of(string text, Random random, int changes)
    {
        List<List<string>> rows = [.. text.TrimEnd('\n').Split('\n').Select(row => row.Split(',').ToList())];
        for (int i = 0; i < changes; i++)
        {
            Change(rows, random);
        }

        string end = random.Of(["\n", "\n", "\n", "\r\n"]);
        return string.Join(end, rows.Select(row => string.Join(',', row))) + (random.Next(20) == 0 ? "" : end);
    }

    private static void Change(List<List<string>> rows, Random random)
    {
        if (rows.Count < 2)
        {
            return;
        }

        int at = random.Next(1, rows.Count);
        List<string> row = rows[at];
        int cell = random.Next(row.Count);
        switch (random.Next(14))
        {
            case 0:
                rows.RemoveAt(at);
                break;
            case 1:
                rows.Insert(random.Next(1, rows.Count), [.. row]);
                break;
            case 2:
                rows.Insert(random.Next(rows.Count), row);
                rows.RemoveAt(rows.LastIndexOf(row));
                break;
            case 3:
                rows[random.Next(rows.Count)].RemoveAt(0);
                break;
            case 4:
                int column = random.Next(rows[0].Count);
                rows.ForEach(each => each.RemoveAt(Math.Min(column, each.Count - 1)));
                break;
            case 5:
                rows.ForEach(each => each.Add(each[Math.Min(cell, each.Count - 1)]));
                break;
            case 6 or 7:
                row[cell] = random.Of(Spite.Numbers);
                break;
            case 8:
                row[cell] = random.Of(Spite.Dates);
                break;
            case 9 or 10:
                row[cell] = $"\"{Spite.Name(random).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
                break;
            case 11:
                row[cell] = "";
                break;
            default:
                List<string> other = rows[random.Next(1, rows.Count)];
                row[cell] = other[Math.Min(cell, other.Count - 1)];
                break;
        }

        rows.RemoveAll(each => each.Count == 0);
    }
}

using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Tests.Scenarios;

/// <summary>The catalogue of bad input, keys: B041 and B061.</summary>
public sealed class KeyedListTests
{
    [Fact]
    public void B041_a_key_twice_names_both_places_and_keeps_the_first()
    {
        Reading reading = Reading.Of("id,name\nchen,a\nchen,b\n");
        KeyedList<string> candidates = Candidates(reading);
        candidates.Values.Should().Equal("a");
        reading.Found.Should().Equal("E_DUPLICATE @3:1+15");
        reading.Errors.Errors[0].Message.Should().Be("The candidate 'chen' is given twice; first in test:2:1. Remove one, or rename it.");
    }

    [Fact]
    public void B061_an_unknown_key_names_the_one_that_was_meant()
    {
        KeyedList<string> candidates = Candidates(Reading.Of("id,name\nchen-da,a\nli-si,b\n"));
        Reading papers = Reading.Of("vote\nchen-da\nchen-de\nwho\n");
        papers.Csv(CsvColumn.Required("vote"))!.Rows.Select(row => candidates.Find(row.Required("vote"))?.Value).Should().Equal("a", null, null);
        papers.Found.Should().Equal("E_UNKNOWN @3:1+13", "E_UNKNOWN @4:1+21");
        papers.Errors.Errors.Select(error => error.Message).Should().Equal(
            "There is no candidate 'chen-de'. Did you mean 'chen-da'?",
            "There is no candidate 'who'. Known are 'chen-da', 'li-si'.");
    }

    [Fact]
    public void Keys_that_differ_in_case_are_two_keys()
    {
        Reading reading = Reading.Of("id,name\nA,a\na,b\n");
        Candidates(reading).Values.Should().Equal("a", "b");
        reading.Found.Should().BeEmpty();
    }

    private static KeyedList<string> Candidates(Reading reading)
    {
        KeyedList<string> candidates = new("candidate");
        foreach (CsvRow row in reading.Csv(CsvColumn.Required("id"), CsvColumn.Required("name"))!.Rows)
        {
            if (row.Required("id") is CsvCell id && id.AsKey() is string key && row.Required("name")?.AsName() is string name)
            {
                candidates.Add(new Located<string>(key, id), name);
            }
        }

        return candidates;
    }
}

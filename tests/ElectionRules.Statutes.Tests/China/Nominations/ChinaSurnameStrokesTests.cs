using System.Text;
using ElectionRules.Nominations;
using ElectionRules.Statutes.China;

namespace ElectionRules.Statutes.Tests.China.Nominations;

public class ChinaSurnameStrokesTests
{
    /// <summary>Numbers of strokes of common surnames, counted by hand.</summary>
    [Theory]
    [InlineData(2, "丁")]
    [InlineData(3, "于马万卫上")]
    [InlineData(4, "王毛方尹孔韦邓")]
    [InlineData(5, "叶田史白冯卢石申付令司")]
    [InlineData(6, "任刘许孙朱江汤吕关向闫")]
    [InlineData(7, "杨李吴何余宋沈张陆陈苏杜肖严汪邱邹邵")]
    [InlineData(8, "林周郑金孟武范罗欧")]
    [InlineData(9, "胡赵钟姚段侯姜贺郝")]
    [InlineData(10, "高郭唐徐袁夏顾钱秦贾陶莫")]
    [InlineData(11, "黄曹崔梁龚")]
    [InlineData(12, "韩程曾彭董蒋谢温")]
    [InlineData(14, "廖蔡谭熊裴")]
    [InlineData(15, "潘黎")]
    [InlineData(16, "薛")]
    [InlineData(17, "魏戴")]
    public void The_number_of_strokes_is_right(int strokes, string surnames)
    {
        foreach (Rune surname in surnames.EnumerateRunes())
        {
            ChinaSurnameStrokes.Common.Find(surname)!.Count.Should().Be(strokes, "{0} has so many", surname);
        }
    }

    [Theory]
    [InlineData("王", "1121")]
    [InlineData("李", "1234521")]
    [InlineData("张", "5153154")]
    [InlineData("刘", "413422")]
    [InlineData("万", "153")]
    public void Strokes_are_in_order(string surname, string strokes) =>
        ChinaSurnameStrokes.Common.Find(surname.EnumerateRunes().First()).Should().Be(new StrokeEntry(surname.EnumerateRunes().First(), strokes));

    [Fact]
    public void A_character_that_is_not_in_the_table_is_not_guessed() =>
        ChinaSurnameStrokes.Common.Find(new Rune('龘')).Should().BeNull();
}

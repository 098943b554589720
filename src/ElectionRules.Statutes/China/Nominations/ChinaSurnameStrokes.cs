using ElectionRules.Nominations;

namespace ElectionRules.Statutes.China;

/// <summary>How the characters of common surnames are written, for papers ordered by the strokes of the surname (姓氏笔画).</summary>
/// <remarks>
/// The stroke order is that of the standard for the GB 13000.1 character set (GB13000.1字符集汉字笔顺规范, 1999). The standard itself was
/// not read; each entry was compared with the public data set cnchar-order 3.2.6 and its number of strokes counted by hand. Simplified
/// characters only. Given names are in no small table: add their characters with
/// <see cref="StrokeTable.With(LocalizedText, IEnumerable{StrokeEntry})"/> where people share a surname.
/// </remarks>
public static class ChinaSurnameStrokes
{
    // Each character with its strokes: 1 横, 2 竖, 3 撇, 4 点 or 捺, 5 折.
    private const string Entries =
        """
        王1121 李1234521 张5153154 刘413422 陈5215234 杨1234533
        黄12212512134 赵121213434 吴2511134 周35121251 徐3323411234 孙521234
        马551 朱311234 胡122513511 郭4125152152 何3212512 林12341234
        高4125125251 罗25221354 郑43113452 梁44153441234 谢453251113124 宋4451234
        唐4135112251 许453112 韩122511121152 冯41551 邓5452 曹12512212511
        彭121251431333 曾432524312511 肖2432511 田25121 董122312511211 袁1212513534
        潘441343123425121 于112 蒋122412354124 蔡12235445411234 余3411234 杜1234121
        叶25112 程312342511121 苏1225344 魏31234531325113554 吕251251 丁12
        任323121 沈4414535 姚531341534 卢21513 姜431121531 崔25232411121
        钟311152512 谭45125221251112 陆5211252 汪4411121 范12244155 金34112431
        石13251 廖41354154134333 贾1252212534 夏1325111354 韦1152 付32124
        方4153 白32511 邹3551152 孟52125221 熊54251135354444 秦1113431234
        邱3212152 江441121 尹5113 薛1223251514143112 闫425111 段321113554
        雷1452444425121 侯325131134 龙13534 史25134 陶5235311252 黎312343533424134
        贺532512534 顾1355132534 毛3115 郝121323452 龚13534122134 邵5325152
        万153 钱3111511534 严1224313 覃125221251112 武11212154 戴12125121122134534
        莫1222511134 孔5215 向325251 汤441533 卫521 柴2121351234
        裴21112111413534 关431134 申25112 温441251125221 欧13453534 阳522511
        司51251 诸4512132511 葛122251135345 上211 官44525151 皇325111121
        甫1251124 尉51311234124 迟5134454 令34454 狐35333544
        """;

    /// <summary>Gets the table of 119 characters, with seven compound surnames.</summary>
    public static StrokeTable Common { get; } = new(
        new("stroke orders of GB 13000.1 (1999), common surnames", "GB13000.1字符集汉字笔顺规范（1999），常用姓氏", "GB13000.1字符集漢字筆順規範（1999），常用姓氏"),
        Entries
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => new StrokeEntry(entry.EnumerateRunes().First(), entry[1..])),
        ["欧阳", "司马", "诸葛", "上官", "皇甫", "尉迟", "令狐"]);
}

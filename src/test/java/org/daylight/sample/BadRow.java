package org.daylight.sample;

import java.time.YearMonth;
import java.util.List;

/**
 * A line that is wrong in a way that departments really send.
 *
 * @param month in whose files it stands
 * @param file below the month's folder
 * @param number the line that it becomes, the head being line 1
 * @param text as it stands; {@code {open}} stands for a request that waits for its reply, {@code {line 2}} for a repeated
 *     line
 */
record BadRow(YearMonth month, String file, int number, String text) {

    static final String OPEN = "{open}";
    static final String LINE_2 = "{line 2}";

    private static final YearMonth EARLIER = YearMonth.of(2026, 3);
    private static final String HOTLINE = "citywide/hotline/work_orders.csv";
    private static final String REVIEWS = "citywide/service-bureau/reviews.csv";

    static final List<BadRow> ALL = List.of(
            last(
                    requests("YC-103"),
                    6,
                    "YC202609-103-901,YC-103,COUNTER,31/02/2026,,,2026-09-03T10:00,NATURAL,B11C,老旧小区改造计划,D202609-103-901,"),
            last(
                    requests("YC-207"),
                    9,
                    "YC202609-207-901,网络,2026-9-3 23:61,,2026-09-04,2026-09-04,自然人,C22D,某企业行政处罚决定,D202609-207-901,"),
            last(
                    requests("水利局"),
                    7,
                    "YC202609-214-901,微信,2026-09-08,,2026-09-08,2026-09-08,自然人,D33E,排水改造计划,D202609-214-901,"),
            last(requests("YC-304"), 3, "YC202609-304-901,当面,2026-09-10,,,2026-09-10,,E44F,某次会议纪要,D202609-304-901,"),
            last(
                    requests("YC-202"),
                    12,
                    "1.23E+17,网络,2026-09-14,,2026-09-15,2026-09-15,自然人,F55A,某年度财政专项资金分配结果,D202609-202-901,"),
            last(
                    requests("YC-308"),
                    4,
                    "YC202609-308-901,EMAIL,2026-09-09T08:30,,张某某,2026-09-09T10:10,NATURAL,G66B,某规范性文件制定依据,,"),
            last(responses("YC-102"), 8, LINE_2),
            last(
                    responses("YC-105"),
                    11,
                    "YC202609-150-017,REPLIED,2026-09-16T11:05,,,,,,,,WEB,,open,第三十六条第二项,,,YC-105"),
            last(responses("柳泉县"), 15, "{open},REPLIED,2026-09-29T15:20,,,,,"),
            last(responses("YC-107"), 10, "{open},REPLIED,2026-09-29T16:40,,,,,,,,WEB,,已回复,,,,YC-107"),
            last(
                    responses("YC-301"),
                    3,
                    "{open},EXTENDED,2026-09-28T10:30,,,信息公开工作机构负责人,2026-09-28T10:00,2026-09-28T10:30,二十,,,,,,,"),
            last(
                    HOTLINE,
                    20,
                    "GD202609-499-001,YC-499,MAIN,PHONE,HELP,2026-09-02T09:12,2026-09-02T09:40,2026-09-02T10:05,,2026-09-09,"
                            + ",,,,,,,,,,,,H77C,道路破损,,"),
            last(
                    HOTLINE,
                    41,
                    "GD202609-209-901,YC-209,MAIN,PHONE,COMPLAINT,2026-09-03T14:20,2026-09-03T14:31,2026-09-03T15:02,"
                            + "2026-09-03T16:00,2026-09-10,,,2026-09-08T11:00,DONE,0,0,2026-09-10T10:00,HOTLINE,true,true,true,"
                            + "一般,J88D,公交线路,,"),
            last(
                    HOTLINE,
                    63,
                    "GD202609-406-901,YC-406,MAIN,APP,CONSULT,2026-09-12T08:15,9月12日上午,,,2026-09-16,"
                            + ",,,,,,,,,,,,K99E,办事咨询,,"),
            last(
                    REVIEWS,
                    30,
                    "PJ202609-205-901,YC-205,BJ202609-205-901,HALL,2026-09-04T10:12,2026-09-04T10:00,6,false,true,L10F,,,,,,,"),
            last(
                    REVIEWS,
                    52,
                    "PJ202609-404-901,YC-404,BJ202609-404-901,WEB,2026-09-31T10:00,2026-09-30T09:40,5,false,true,M21A,,,,,,,"),
            last("citywide/platform/disclosures.csv", 9, "XX202609-203-90,YC-203,20-1,某信息,九月三日,,,,WEB,,,,"),
            last("citywide/supervision/checks.csv", 12, "JC202609-301-90,YC-301,ZD-1,2026-09-09,2,八,,,MASS,,,,"),
            new BadRow(
                    EARLIER,
                    requests("YC-206"),
                    5,
                    "YC202603-206-901,COUNTER,2026-02-30,,,2026-03-02T10:00,NATURAL,N32B,某次会议纪要,D202603-206-901,"),
            new BadRow(
                    EARLIER,
                    REVIEWS,
                    18,
                    "PJ202603-401-901,YC-401,BJ202603-401-901,APP,2026-03-05T19:40,2026-03-05T19:30,0,false,false,P43C,"
                            + ",,,,,,"));

    private static BadRow last(String file, int number, String text) {
        return new BadRow(City.LAST, file, number, text);
    }

    private static String requests(String folder) {
        return "departments/" + folder + "/requests.csv";
    }

    private static String responses(String folder) {
        return "departments/" + folder + "/responses.csv";
    }

    /** Spoils a sheet that is to become a file. */
    static void spoil(Sheet sheet, YearMonth month, String file, String openRequest) {
        for (BadRow row : ALL) {
            if (row.month().equals(month) && row.file().equals(file)) {
                String text = row.text().replace(OPEN, openRequest);
                sheet.insert(row.number(), text.equals(LINE_2) ? sheet.line(2) : text);
            }
        }
    }
}

package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.daylight.calendar.CalendarFixture;
import org.daylight.calendar.WorkingCalendar;

/** 云川市, which does not exist: its departments, its months, its working days. */
final class City {

    static final YearMonth FIRST = YearMonth.of(2025, 9);
    static final YearMonth LAST = YearMonth.of(2026, 9);
    /** Cases of this month that are still open when the first month begins. */
    static final YearMonth BEFORE = FIRST.minusMonths(1);

    static final WorkingCalendar CALENDAR = CalendarFixture.cn();

    /** Code, group, official name, short name; then the folder if it is not the code, and CHINESE or FULL. */
    private static final String TABLE = """
            YC-101 G1 云川市锦亭区人民政府 锦亭区 FULL
            YC-102 G1 云川市望川区人民政府 望川区 FULL
            YC-103 G1 云川市南麓区人民政府 南麓区 FULL
            YC-104 G1 云川市北滩区人民政府 北滩区 FULL
            YC-105 G1 云川市石矶县人民政府 石矶县 FULL
            YC-106 G1 云川市柳泉县人民政府 柳泉县 FULL folder=柳泉县
            YC-107 G1 云川市青枫县人民政府 青枫县 FULL
            YC-108 G1 云川市云渡县人民政府 云渡县 FULL
            YC-201 G2 云川市公安局 公安局
            YC-202 G2 云川市人力资源和社会保障局 人社局 CHINESE
            YC-203 G2 云川市自然资源和规划局 自然资源局
            YC-204 G2 云川市住房和城乡建设局 住建局
            YC-205 G2 云川市教育局 教育局 folder=教育局
            YC-206 G2 云川市卫生健康委员会 卫健委
            YC-207 G2 云川市市场监督管理局 市场监管局 CHINESE
            YC-208 G2 云川市城市管理局 城管局
            YC-209 G2 云川市交通运输局 交通局
            YC-210 G2 云川市民政局 民政局
            YC-211 G2 云川市生态环境局 生态环境局
            YC-212 G2 云川市农业农村局 农业农村局
            YC-213 G2 云川市医疗保障局 医保局
            YC-214 G2 云川市水利局 水利局 CHINESE folder=水利局
            YC-301 G3 云川市发展和改革委员会 发改委
            YC-302 G3 云川市科学技术局 科技局
            YC-303 G3 云川市工业和信息化局 工信局
            YC-304 G3 云川市司法局 司法局 CHINESE
            YC-305 G3 云川市财政局 财政局
            YC-306 G3 云川市商务局 商务局
            YC-307 G3 云川市文化广电和旅游局 文旅局
            YC-308 G3 云川市应急管理局 应急局
            YC-309 G3 云川市退役军人事务局 退役军人局
            YC-310 G3 云川市审计局 审计局
            YC-311 G3 云川市统计局 统计局 CHINESE
            YC-312 G3 云川市林业局 林业局
            YC-313 G3 云川市体育局 体育局
            YC-314 G3 云川市民族宗教事务局 民宗局
            YC-315 G3 云川市信访局 信访局
            YC-316 G3 云川市粮食和物资储备局 粮食和储备局
            YC-317 G3 云川市国防动员办公室 国动办
            YC-318 G3 云川市行政审批局 审批局 folder=云川市行政审批局
            YC-401 G4 云川市自来水有限公司 自来水公司
            YC-402 G4 云川市燃气有限公司 燃气公司
            YC-403 G4 云川市公共交通集团有限公司 公交集团 CHINESE
            YC-404 G4 云川市供热有限公司 供热公司
            YC-405 G4 云川市排水有限公司 排水公司
            YC-406 G4 云川市第一人民医院 市一医院
            YC-407 G4 云川市住房公积金管理中心 公积金中心
            YC-408 G4 云川市不动产登记中心 不动产中心
            """;

    static final List<Office> OFFICES =
            TABLE.lines().map(line -> office(line.split(" "))).toList();

    private City() {}

    private static Office office(String[] words) {
        String folder = words[0];
        Dialect dialect = Dialect.PLAIN;
        for (int i = 4; i < words.length; i++) {
            if (words[i].startsWith("folder=")) {
                folder = words[i].substring("folder=".length());
            } else {
                dialect = Dialect.valueOf(words[i]);
            }
        }
        return new Office(words[0], words[1], words[2], words[3], folder, dialect);
    }

    /** The months that are sent, in order. */
    static List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    static LocalDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay();
    }

    static LocalDateTime end(YearMonth month) {
        return start(month.plusMonths(1));
    }

    static LocalDate lastWorkingDay(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!CALENDAR.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    static LocalDate plus(LocalDate day, int workingDays) {
        return CALENDAR.plus(day, workingDays).date();
    }

    /** Parts of the way through the 13 months, 0 to 1. */
    static double progress(YearMonth month) {
        double months = FIRST.until(month, ChronoUnit.MONTHS);
        return Math.max(0, months) / FIRST.until(LAST, ChronoUnit.MONTHS);
    }
}

package org.daylight.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Identity 9: section six tells about information-handling fees where table 3 has requests that ended because a fee was
 * not paid, or where another section tells of fees that were taken (国办函〔2020〕109号).
 */
final class FeeStatement {

    private static final Spot UNPAID = Spot.table3("other_no_fee", Layout.TOTAL);
    private static final String FEE = "信息处理费";
    private static final Pattern TAKEN =
            Pattern.compile("(?:收取|征收|收缴)[^0-9，。；]{0,12}" + FEE + "[^0-9，。；]{0,12}([0-9][0-9,]*(?:\\.[0-9]+)?)万?元");
    private static final Pattern SECTION = Pattern.compile("^([一二三四五六七八九])、");

    private FeeStatement() {}

    static Findings check(AnnualReport report) {
        if (report.paragraphs().isEmpty() || stated(sectionSix(report.paragraphs()))) {
            return Findings.NONE;
        }
        Entry unpaid = report.at(UNPAID);
        if (unpaid.isNumber() && unpaid.value().signum() > 0) {
            return Findings.of(Mismatch.at(Identity.FEE_STATEMENT, UNPAID, Entry.ABSENT, unpaid));
        }
        return Findings.of(report.paragraphs().stream()
                .flatMap(FeeStatement::taken)
                .limit(1)
                .map(found -> Mismatch.at(Identity.FEE_STATEMENT, UNPAID, Entry.ABSENT, unpaid)
                        .quoting(found.group()))
                .toList());
    }

    private static Stream<Matcher> taken(String paragraph) {
        return Stream.of(TAKEN.matcher(Titles.fold(paragraph).replaceAll("\\s", "")))
                .filter(Matcher::find)
                .filter(found -> new BigDecimal(found.group(1).replace(",", "")).signum() > 0);
    }

    private static boolean stated(List<String> section) {
        return section.stream().anyMatch(text -> text.replaceAll("\\s", "").contains(FEE));
    }

    private static List<String> sectionSix(List<String> paragraphs) {
        return paragraphs.stream()
                .dropWhile(text -> !section(text).equals("六"))
                .takeWhile(text -> section(text).isEmpty() || section(text).equals("六"))
                .toList();
    }

    private static String section(String paragraph) {
        Matcher head = SECTION.matcher(paragraph.strip());
        return head.find() ? head.group(1) : "";
    }
}

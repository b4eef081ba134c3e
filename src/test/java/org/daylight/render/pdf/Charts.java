package org.daylight.render.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daylight.report.Chart;

/** The charts of the inspection report made by hand. */
final class Charts {

    private Charts() {}

    static Chart.Series series(String name, List<BigDecimal> values) {
        return new Chart.Series(name, values.stream().map(Optional::ofNullable).toList());
    }

    static Chart scores(String group, String title, List<String> names, boolean chinese) {
        List<BigDecimal> compliance = new ArrayList<>();
        List<BigDecimal> satisfaction = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            compliance.add(Papers.compliance(i, names.size()));
            satisfaction.add(i == 5 ? null : Papers.satisfaction(i, names.size()));
        }
        return new Chart(
                "scores-" + group,
                Chart.Type.DUMBBELL,
                title + (chinese ? "：合规得分与满意度得分" : ": compliance and satisfaction"),
                chinese ? "各部门合规得分与满意度得分对照，按名次排列。" : "Compliance and satisfaction of each department, by rank.",
                chinese ? "得分（分）" : "marks",
                names,
                List.of(
                        series(chinese ? "合规得分" : "Compliance", compliance),
                        series(chinese ? "满意度得分" : "Satisfaction", satisfaction)));
    }

    static Chart medians(boolean chinese) {
        List<Chart.Series> lines = new ArrayList<>();
        for (int group = 0; group < 4; group++) {
            int g = group;
            List<BigDecimal> values =
                    new ArrayList<>(IntStream.range(0, Papers.months().size())
                            .mapToObj(i -> Papers.marks(7600 + g * 320 + i * 90 + (i * 71 + g * 130) % 260))
                            .toList());
            if (g == 2) {
                values.set(6, null);
            }
            lines.add(series(Papers.groupTitle(group, chinese), values));
        }
        return new Chart(
                "trend",
                Chart.Type.LINES,
                chinese ? "各组总分中位数" : "Median total of each group",
                chinese ? "各组总分中位数近十三个月走势。" : "Median total of each group over thirteen months.",
                chinese ? "总分（分）" : "Total (marks)",
                Papers.months(),
                lines);
    }

    static Chart days(boolean chinese) {
        List<String> categories = new ArrayList<>();
        List<BigDecimal> counts = new ArrayList<>();
        for (int day = 0; day <= 30; day++) {
            categories.add(Integer.toString(day));
            counts.add(BigDecimal.valueOf(day == 20 ? 96 : day > 20 ? 14 - (day - 20) : 4 + day * (24 - day) / 3));
        }
        categories.add(">30");
        counts.add(BigDecimal.valueOf(7));
        return new Chart(
                "days",
                Chart.Type.COLUMNS,
                chinese ? "依申请公开答复所用工作日分布" : "Working days used to answer a request",
                chinese ? "答复所用工作日的件数分布，法定期限二十个工作日。" : "Number of answers by working days used; the limit is 20.",
                chinese ? "件数（件）；横轴为工作日" : "requests; across: working days",
                categories,
                List.of(series(chinese ? "件数" : "Requests", counts)));
    }
}

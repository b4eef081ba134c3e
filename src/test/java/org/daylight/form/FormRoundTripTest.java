package org.daylight.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.Address;
import org.daylight.feed.ControlTotals;
import org.daylight.feed.Declaration;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Row;
import org.daylight.feed.Terms;
import org.daylight.feed.Translation;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;
import org.daylight.report.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk fills into the form is what the reader takes out of it. */
class FormRoundTripTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Department POLICE = department("YC-201", "云川市公安局");
    private static final Department EDUCATION = department("YC-206", "云川市教育局");
    private static final Roster ROSTER = Roster.of(List.of(POLICE, EDUCATION), LocalDate.of(2026, 9, 30));
    private static final Address.Delivered FILE = new Address.Delivered("ab12", "教育局9月(最终版2).xlsx");

    @TempDir
    Path folder;

    private final List<Reading> readings = new ArrayList<>();
    private final List<Translator> translators = new ArrayList<>();

    private static Department department(String code, String name) {
        return new Department(code, name, List.of(), "G", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
    }

    private static BlankForm form(Optional<Department> department, Feed... feeds) {
        return new BlankForm(
                ReportingPeriod.parse("2026-09"),
                department.map(Department::name).orElse("热线中心"),
                department,
                List.of(feeds),
                ROSTER.departments(),
                Bundles.texts("zh-CN"));
    }

    private DeliveredFile save(FilledForm form, Feed... feeds) {
        Path file = folder.resolve("filled.xlsx");
        form.save(file);
        return new DeliveredFile(
                file,
                FILE,
                List.of(feeds).stream()
                        .map(feed -> Mapping.canonical(feed, SHANGHAI))
                        .toList());
    }

    private FileOutcome read(DeliveredFile file, String own) {
        var limits = Terms.DateLimits.of(LocalDate.of(2019, 5, 15), LocalDate.of(2026, 10, 31));
        var terms = new Terms(ROSTER, limits, SHANGHAI);
        return file.read(
                (mapping, heads, epoch) -> {
                    Translation translation =
                            Translator.prepare(mapping, new FileContext(heads, FILE, own, own, epoch), terms);
                    translators.add((Translator) translation);
                    return translation;
                },
                readings::add);
    }

    private List<String> told() {
        return readings.stream()
                .map(reading -> reading instanceof Row row ? row.toString() : ((Refusal) reading).toString())
                .map(text -> text.replace("教育局9月(最终版2).xlsx ", ""))
                .toList();
    }

    @Test
    void aDepartmentsMonth() {
        FilledForm filled = FilledForm.of(form(Optional.of(EDUCATION), Feeds.REQUESTS, Feeds.RESPONSES))
                .cover("签发人", "", "王主任")
                .cover("行数", "依申请公开登记", 3)
                .cover("行数", "办理过程", 2)
                .cover("版本", "", 2)
                .row(
                        "依申请公开登记",
                        "申请编号",
                        "0012",
                        "申请渠道",
                        "网络",
                        "提交时间",
                        LocalDateTime.of(2026, 9, 3, 14, 5),
                        "确认时间",
                        LocalDate.of(2026, 9, 4),
                        "申请人类型",
                        "自然人",
                        "申请内容",
                        "城区学校布局规划",
                        "信息处理费",
                        12.5)
                .row("依申请公开登记", "申请编号", "京公开（２０２６）3号", "申请渠道", "挂号信", "提交时间", "2026年9月5日 下午2时5分", "申请人类型", "其他")
                .row("依申请公开登记", "申请编号", "0014", "申请渠道", "网络", "提交时间", LocalDate.of(2026, 9, 6))
                .row(
                        "办理过程",
                        "申请编号",
                        "0012",
                        "办理环节",
                        "延期",
                        "办理时间",
                        LocalDate.of(2026, 9, 20),
                        "延长工作日数",
                        20,
                        "延迟至",
                        LocalDate.of(2026, 11, 2))
                .row(
                        "办理过程",
                        "申请编号",
                        "0012",
                        "办理环节",
                        "答复",
                        "办理时间",
                        LocalDateTime.of(2026, 9, 28, 9, 0),
                        "送达方式",
                        "邮寄",
                        "答复类型",
                        "危及三安全一稳定",
                        "转主动公开",
                        "否",
                        "提供页数",
                        3);
        DeliveredFile file = save(filled, Feeds.REQUESTS, Feeds.RESPONSES);
        FileOutcome outcome = read(file, "YC-206");
        assertThat(told())
                .containsExactly(
                        "[依申请公开登记] row 2 requests[0012, YC-206, WEB, 2026-09-03 14:05:00, null, 2026-09-04, null,"
                                + " NATURAL, null, *, null, 12.5]",
                        "[依申请公开登记] row 3 requests[京公开(2026)3号, YC-206, REGISTERED_MAIL, 2026-09-05 14:05:00, null,"
                                + " null, null, OTHER, null, null, null, null]",
                        "[依申请公开登记] row 4, 申请人类型: '' MISSING; expected NATURAL, COMMERCIAL, RESEARCH, SOCIAL, LEGAL,"
                                + " OTHER",
                        "[办理过程] row 2 responses[0012, EXTENDED, 2026-09-20, null, null, null, null, null, 20, 2026-11-02,"
                                + " null, null, null, null, null, null, YC-206]",
                        "[办理过程] row 3 responses[0012, REPLIED, 2026-09-28 09:00:00, null, null, null, null, null, null,"
                                + " null, POST, null, deny_safety, null, false, 3, YC-206]");
        assertThat(outcome).isInstanceOfSatisfying(FileCount.class, count -> {
            assertThat(count.data()).isEqualTo(5);
            assertThat(count.header()).isEqualTo(2);
            assertThat(count.feeds()).containsExactly("requests", "responses");
        });
        Declaration declared = new Declaration(
                FILE,
                Optional.of(ReportingPeriod.parse("2026-09")),
                Optional.of("YC-206"),
                Optional.of(2),
                Optional.of("王主任"),
                Optional.empty(),
                new TreeMap<>(Map.of("requests", 3L, "responses", 2L)),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
        assertThat(file.cover()).contains(declared);
        ControlTotals counted =
                translators.stream().map(Translator::totals).reduce(ControlTotals.NONE, ControlTotals::plus);
        assertThat(counted.differences(declared)).isEmpty();
        assertThat(counted.feeds().get("requests").sums()).containsEntry("fee", new BigDecimal("12.5"));
        assertThat(counted.feeds().get("responses").sums())
                .containsEntry("working_days", new BigDecimal("20"))
                .containsEntry("pages", new BigDecimal("3"));
    }

    @Test
    void aMonthWithoutACase() {
        FilledForm filled = FilledForm.of(form(Optional.of(EDUCATION), Feeds.REQUESTS, Feeds.RESPONSES))
                .cover("零报送", "依申请公开登记", "是")
                .cover("零报送", "办理过程", "是");
        DeliveredFile file = save(filled, Feeds.REQUESTS, Feeds.RESPONSES);
        assertThat(read(file, "YC-206")).isInstanceOfSatisfying(FileCount.class, count -> {
            assertThat(count.data()).isZero();
            assertThat(count.feeds()).isEqualTo(new TreeSet<>(List.of("requests", "responses")));
        });
        Declaration declared = (Declaration) file.cover().orElseThrow();
        assertThat(declared.isNil("requests")).isTrue();
        ControlTotals counted =
                translators.stream().map(Translator::totals).reduce(ControlTotals.NONE, ControlTotals::plus);
        assertThat(counted.differences(declared)).isEmpty();
    }

    @Test
    void aCitywideSourceChoosesDepartmentsByName() {
        FilledForm filled = FilledForm.of(form(Optional.empty(), Feeds.REVIEWS))
                .row(
                        "好差评",
                        "评价编号",
                        "PJ-1",
                        "单位编码",
                        "云川市公安局",
                        "评价渠道",
                        "大厅",
                        "评价时间",
                        LocalDateTime.of(2026, 9, 3, 0, 0),
                        "星级",
                        5,
                        "系统默认",
                        "是")
                .row(
                        "好差评",
                        "评价编号",
                        "PJ-2",
                        "单位编码",
                        "YC-206",
                        "评价渠道",
                        "大厅",
                        "评价时间",
                        LocalDate.of(2026, 9, 3),
                        "星级",
                        1,
                        "整改期限",
                        LocalDate.of(2026, 10, 9),
                        "回访结果",
                        "未联系上");
        DeliveredFile file = save(filled, Feeds.REVIEWS);
        read(file, "");
        assertThat(told())
                .containsExactly(
                        "[好差评] row 2 reviews[PJ-1, YC-201, null, 大厅, 2026-09-03 00:00:00, null, 5, true, null, null,"
                                + " null, null, null, null, null, null, null]",
                        "[好差评] row 3 reviews[PJ-2, YC-206, null, 大厅, 2026-09-03, null, 1, null, null, null, null,"
                                + " null, null, 2026-10-09, null, null, UNREACHED]");
        assertThat(((Declaration) file.cover().orElseThrow()).department()).isEmpty();
    }

    @Test
    void everyChoiceOfEveryListIsTaken() {
        for (Feed feed : Feeds.ALL.subList(1, Feeds.ALL.size())) {
            FilledForm filled = FilledForm.of(form(Optional.empty(), feed));
            int rows = feed.columns().stream()
                    .mapToInt(column ->
                            column.codes().map(codes -> codes.values().size()).orElse(1))
                    .max()
                    .orElseThrow();
            for (int i = 0; i < rows; i++) {
                filled.row(feed.chinese(), values(feed, i));
            }
            readings.clear();
            read(save(filled, feed), "");
            assertThat(readings).as(feed.name()).hasSize(rows).allMatch(Row.class::isInstance);
        }
    }

    private static Object[] values(Feed feed, int row) {
        var values = new ArrayList<Object>();
        feed.columns().forEach(column -> {
            values.add(column.aliases().get(0));
            values.add(
                    switch (column.kind()) {
                        case ID -> column.name().equals("department_code") ? "云川市公安局" : "A-" + row;
                        case CODE -> {
                            var words = ColumnWords.words(column.codes().orElseThrow());
                            yield words.get(row % words.size());
                        }
                        case TEXT, REFERENCE -> "字";
                        case DATE -> LocalDate.of(2026, 9, 1 + row % 28);
                        case MOMENT -> LocalDateTime.of(2026, 9, 1 + row % 28, row % 24, 30);
                        case INTEGER, DECIMAL -> 1 + row % 5;
                        case FLAG -> row % 2 == 0 ? "是" : "否";
                    });
        });
        return values.toArray();
    }
}

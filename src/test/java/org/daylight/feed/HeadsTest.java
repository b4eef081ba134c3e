package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.FILE;
import static org.daylight.feed.FeedFixture.SHANGHAI;
import static org.daylight.feed.FeedFixture.canonical;
import static org.daylight.feed.FeedFixture.context;
import static org.daylight.feed.FeedFixture.terms;

import java.util.List;
import java.util.Map;
import org.daylight.feed.FileRefusal.Code;
import org.junit.jupiter.api.Test;

class HeadsTest {

    private static final String REQUIRED =
            "request_no|申请编号|登记编号, channel|申请渠道|提交方式, " + "submitted_at|提交时间|申请时间|提交日期, applicant_type|申请人类型|申请人类别";

    @Test
    void aFileWithoutARequiredColumn() {
        assertThat(canonical(Feeds.REQUESTS, "登记编号,channel,applicant_type"))
                .isEqualTo(new FileRefusal(
                        FILE, Code.MISSING_COLUMN, "登记编号, channel, applicant_type", "submitted_at|提交时间|申请时间|提交日期"));
    }

    @Test
    void aFileWithoutAHeaderShowsNothingOfItsFirstRow() {
        assertThat(canonical(Feeds.REQUESTS, "R-1,张三,13800138000"))
                .isEqualTo(new FileRefusal(FILE, Code.NO_HEADER, "0 of 3 heads known", REQUIRED));
    }

    @Test
    void anExtraHeadRefusesACanonicalFileAndIsMasked() {
        String heads = "request_no,channel,submitted_at,applicant_type,申请人姓名";
        var refusal = canonical(Feeds.REQUESTS, heads);
        assertThat(refusal)
                .isEqualTo(new FileRefusal(FILE, Code.UNKNOWN_COLUMN, "column 5 申***(5 chars)", "a column of requests"))
                .hasToString("2026-09/departments/D01/requests.csv: 'column 5 申***(5 chars)' UNKNOWN_COLUMN; "
                        + "expected a column of requests");
    }

    @Test
    void aHeadWithANoBreakSpaceIsNotTheHead() {
        assertThat(canonical(Feeds.REQUESTS, "request_no,channel,submitted_at\u00A0,applicant_type"))
                .isEqualTo(new FileRefusal(
                        FILE,
                        Code.MISSING_COLUMN,
                        "request_no, channel, applicant_type; column 3 with U+00A0",
                        "submitted_at|提交时间|申请时间|提交日期"));
    }

    @Test
    void twoHeadsForOneColumn() {
        assertThat(canonical(Feeds.REQUESTS, "request_no,登记编号,channel,submitted_at,applicant_type"))
                .isEqualTo(new FileRefusal(FILE, Code.DUPLICATE_COLUMN, "登记编号", "one head for requests.request_no"));
    }

    @Test
    void headsMayComeInAnyOrderAndCase() {
        assertThat(canonical(Feeds.REQUESTS, "APPLICANT_TYPE,提交时间,Request_No,channel"))
                .isInstanceOf(Translator.class);
    }

    @Test
    void theFolderTellsTheDepartmentSoItsColumnMayBeLeftOut() {
        String heads = "order_no,role,source,kind,created_at,dispatched_at";
        assertThat(canonical(Feeds.WORK_ORDERS, heads)).isInstanceOf(Translator.class);
        var citywide = Translator.prepare(
                Mapping.canonical(Feeds.WORK_ORDERS, SHANGHAI), context(heads, "", ""), terms("Asia/Shanghai"));
        assertThat(citywide)
                .isEqualTo(new FileRefusal(
                        FILE,
                        Code.MISSING_COLUMN,
                        "order_no, role, source, kind, created_at, dispatched_at",
                        "department_code|承办单位编码|承办单位"));
    }

    @Test
    void aForeignFileMayHaveExtraHeadsEvenTwiceButNotLackOne() {
        var rule = new Mapping.RowRule(
                Feeds.RESPONSES,
                List.of(new Mapping.Condition("STATUS", Mapping.Condition.Test.PRESENT, List.of())),
                Map.of(
                        "request_no", Mapping.Cell.of("ID"),
                        "step", new Mapping.Constant("REPLIED"),
                        "at", Mapping.Cell.of("CLOSED")));
        var mapping = new Mapping("foreign", SHANGHAI, List.of(rule));
        assertThat(Translator.prepare(mapping, context("ID,,x,x,STATUS,CLOSED", "D01", ""), terms("Asia/Shanghai")))
                .isInstanceOf(Translator.class);
        assertThat(Translator.prepare(mapping, context("ID,STATUS,x", "D01", ""), terms("Asia/Shanghai")))
                .isEqualTo(new FileRefusal(FILE, Code.MISSING_COLUMN, "ID, STATUS", "CLOSED"));
        assertThat(Translator.prepare(mapping, context("ID,STATUS,CLOSED,ID", "D01", ""), terms("Asia/Shanghai")))
                .isEqualTo(new FileRefusal(FILE, Code.DUPLICATE_COLUMN, "ID", "one head for ID"));
    }
}

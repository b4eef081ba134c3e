package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain --case}, its whole text, for cases that two months of one county hold besides those of the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainCaseTest {

    private static final String COUNTY = "YC-101";
    private static final String MOVED = "CASE-1";
    private static final String NOTIFIED = "CASE-2";
    private static final String COUNTED = "CASE-3";
    private static final String GIVEN = "CASE-4";

    @TempDir
    private static Path root;

    private Project project;

    /** A notice of 20 August gives a day off to all that waited for 27 August; a reply of 18 August could not know it. */
    @BeforeAll
    void run() throws IOException {
        project = Project.in(root);
        TinyInbox.write(project.inbox(), COUNTY);
        project.edit(
                Project.CALENDAR,
                "        make_up: [2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10]\n",
                "        make_up: [2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10]\n"
                        + "      - number: 云川府发〔2026〕1号\n        title: 关于云川节放假的通知\n"
                        + "        issued_on: 2026-08-20\n        source: https://example.org/1\n        rest:\n"
                        + "          - {name: 云川节, from: 2026-08-27, to: 2026-08-27}\n        make_up: []\n");
        append("2026-08/departments/YC-101/requests.csv", request(NOTIFIED, "2026-08-03T09:00"));
        append(
                "2026-08/departments/YC-101/responses.csv",
                NOTIFIED + ",REPLIED,2026-08-18T10:00,,,,,,,,POST,X1,open,第三十六条第二项,,,YC-101");
        append("2026-09/departments/YC-101/requests.csv", request(MOVED, "2026-08-24T09:00"));
        append(
                "2026-09/departments/YC-101/responses.csv",
                MOVED + ",SUPPLEMENT_ASKED,2026-08-26T10:00,,,,,,,,,,,,,,YC-101",
                MOVED + ",SUPPLEMENT_RECEIVED,2026-08-31T10:00,,,,,,,,,,,,,,YC-101",
                MOVED + ",CONSULT_SENT,2026-09-03T10:00,ZQ1,市直某部门,,,,,,,,,,,,YC-101",
                MOVED + ",CONSULT_RETURNED,2026-09-07T10:00,ZQ1,,,,,,,,,,,,,YC-101",
                MOVED + ",EXTENDED,2026-09-14T10:00,,,信息公开工作机构负责人,2026-09-14T10:00,2026-09-15T10:00,3,,,,,,,,YC-101",
                MOVED + ",REPLIED,2026-09-29T10:00,,,,,,,,POST,X2,open,第三十六条第二项,,,YC-101");
        append(
                "2026-09/citywide/hotline/work_orders.csv",
                order(COUNTED, "2026-09-18T14:00", "", "2026-09-24T09:00"),
                order(GIVEN, "2026-09-14T09:00", "2026-09-16", "2026-09-15T09:00"));
        Told told = project.run("--accept-held");
        assertThat(told.code()).as(told.out() + told.err()).isZero();
    }

    private static String request(String number, String submitted) {
        return number + ",YC-101,COUNTER," + submitted + ",,," + submitted + ",NATURAL,R1,某规范性文件制定依据,D1,";
    }

    private static String order(String number, String dispatched, String due, String closed) {
        String before =
                number + ",YC-101,MAIN,PHONE,COMPLAINT," + dispatched + "," + dispatched + "," + dispatched + ",,";
        return before + due + ",,," + closed + ",DONE,0,0,,,,,,,R2,违章停车,,";
    }

    private void append(String file, String... rows) throws IOException {
        Files.write(project.inbox().resolve(file), List.of(rows), StandardOpenOption.APPEND);
    }

    private String explain(String period, String number, String language) {
        Told told = Told.by(
                "explain",
                "--lang",
                language,
                "--home",
                project.home().toString(),
                "--period",
                period,
                "--department",
                COUNTY,
                "--case",
                number);
        assertThat(told.code()).as(told.out() + told.err()).isZero();
        return told.out();
    }

    /**
     * By hand: 20 working days from the supplement of 31 August, without 4 and 7 September under consultation, with Sunday
     * 20 September and without Mid-Autumn, end on 30 September; 3 more after the National Day, Saturday 10 October among
     * them, on 10 October.
     */
    @Test
    void aRequestWithSupplementConsultationAndExtensionIsToldDayByDay() throws IOException {
        Approved.assertApproved("explain-case.txt", explain("2026-09", MOVED, "en"));
    }

    /** 20 working days from 3 August end on 31 August; with the day off that was announced after the reply, on 1 September. */
    @Test
    void aCaseThatEndedKeepsTheDueDateOfItsDayAndThatOfTodayStandsBesideIt() {
        assertThat(explain("2026-08", NOTIFIED, "en"))
                .contains("Due", "Due by the notices of today")
                .containsPattern("(?m)^closed in time +2026-08-03 +2026-08-31 +2026-09-01 ");
    }

    @Test
    void anOrderIsToldWithItsLimitAndEachOfItsDays() {
        String told = explain("2026-09", COUNTED, "en");

        assertThat(told.substring(told.indexOf("Limit of the due date"))).isEqualToIgnoringNewLines("""
                Limit of the due date
                Limit           How it runs
                5 working days  working days from the day after the clock began; that of the policy, and each day stands below

                Due date, day by day
                       Day  Step                                No.  Reason                                       Legal basis
                2026-09-18  clock began                              working day
                2026-09-19  does not count (not a working day)       weekend
                2026-09-20  counts                              1    make-up working day (国办发明电〔2025〕7号)
                2026-09-21  counts                              2    working day
                2026-09-22  counts                              3    working day
                2026-09-23  counts                              4    working day
                2026-09-24  counts                              5    working day
                2026-09-24  due                                 5    working day
                """);
    }

    @Test
    void aDueDateThatTheRowGivesSaysSo() {
        String told = explain("2026-09", GIVEN, "zh");

        assertThat(told).contains("2026-09-16").doesNotContain("逐日推算");
        assertThat(told.substring(told.indexOf("到期日所依据的期限"))
                        .replaceAll(" +", " ")
                        .strip())
                .isEqualToIgnoringNewLines("到期日所依据的期限\n期限 计算规则\n数据中载明 数据中载明到期日（或者经批准的延期），从其规定");
    }
}

package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daylight.feed.FeedFixture.SHANGHAI;
import static org.daylight.feed.FeedFixture.canonical;
import static org.daylight.feed.FeedFixture.context;
import static org.daylight.feed.FeedFixture.line41;
import static org.daylight.feed.FeedFixture.terms;
import static org.daylight.feed.FeedFixture.translate;

import java.util.List;
import org.daylight.feed.Refusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalCodesTest {

    private static final String HEADS =
            "申请编号,申请渠道,提交时间,confirmed_at,applicant_type,applicant_ref,subject,fee,department_code";
    private final Translation requests = canonical(Feeds.REQUESTS, HEADS);

    private static Refusal refusal(String column, Code code, String found, String expected) {
        return new Refusal(line41(), "requests", "D01", "R-1", column, code, found, expected, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "-",
            value = {
                "R-1,,2026-09-01,,NATURAL,P1,text,,                  ; 申请渠道       ; MISSING          ; ~~               ; "
                        + "COUNTER, REGISTERED_MAIL, ORDINARY_MAIL, WEB, EMAIL, FAX, ORAL",
                "R-1,WEB,,,NATURAL,P1,text,,                         ; 提交时间       ; MISSING          ; ~~               ; "
                        + "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
                "R-1,PIGEON,2026-09-01,,NATURAL,P1,text,,            ; 申请渠道       ; UNKNOWN_CODE     ; PIGEON           ; "
                        + "COUNTER, REGISTERED_MAIL, ORDINARY_MAIL, WEB, EMAIL, FAX, ORAL",
                "R-1,WEB,2026-02-31,,NATURAL,P1,text,,               ; 提交时间       ; NOT_A_DATE       ; 2026-02-31       ; "
                        + "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
                "R-1,WEB,2026-09-01,09/02/2026,NATURAL,P1,text,,     ; confirmed_at   ; NOT_A_DATE       ; 09/02/2026       ; "
                        + "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
                "R-1,WEB,1301-01-01,,NATURAL,P1,text,,               ; 提交时间       ; IMPLAUSIBLE_DATE ; 1301-01-01       ; "
                        + "2008-05-01..2026-09-30",
                "R-1,WEB,2026-10-01 00:00,,NATURAL,P1,text,,         ; 提交时间       ; IMPLAUSIBLE_DATE ; 2026-10-01 00:00 ; "
                        + "2008-05-01..2026-09-30",
                "R-1,WEB,2026-09-01,,NATURAL,P1,text,1E5,            ; fee            ; NOT_A_NUMBER     ; 1E5              ; "
                        + "0.00, >= 0",
                "R-1,WEB,2026-09-01,,NATURAL,P1,text,-0.01,          ; fee            ; OUT_OF_SCALE     ; -0.01            ; "
                        + ">= 0",
                "R-1,WEB,2026-09-01,,NATURAL,P1,text,,Fire           ; department_code; UNKNOWN_DEPARTMENT; Fire            ; "
                        + "a code, name or alias of the roster",
                "R-1,WEB,2026-09-01,,NATURAL,P1,text,,Water          ; department_code; FOREIGN_DEPARTMENT; Water           ; "
                        + "D01",
                "R-1,WEB,2026-09-01,,张三,P1,text,,                   ; applicant_type ; UNKNOWN_CODE     ; 张***(2 chars)   ; "
                        + "NATURAL, COMMERCIAL, RESEARCH, SOCIAL, LEGAL, OTHER",
                "R-1,WEB,13800138000,,NATURAL,P1,text,,              ; 提交时间       ; NOT_A_DATE       ; 1***(11 chars)   ; "
                        + "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
                "R-1,WEB,2026-09-01,,NATURAL                         ; ~~             ; CELL_COUNT       ; 5 cells          ; "
                        + "9 cells",
                "R-1,WEB,2026-09-01,,NATURAL,P1,a,b,,                ; ~~             ; CELL_COUNT       ; 10 cells         ; "
                        + "9 cells",
            })
    void aRowOfRequestsIsRefused(String row, String column, Code code, String found, String expected) {
        assertThat(translate(requests, row)).containsExactly(refusal(column, code, found, expected));
    }

    @Test
    void anIdThatASpreadsheetTurnedIntoANumberHasNoKey() {
        assertThat(translate(requests, "1.23457E+17,WEB,2026-09-01,,NATURAL,,,,"))
                .containsExactly(new Refusal(
                        line41(),
                        "requests",
                        "D01",
                        "",
                        "申请编号",
                        Code.BROKEN_ID,
                        "1.23457E+17",
                        "1-100 visible characters, no 1.23E+17",
                        List.of()));
    }

    @Test
    void aKeyThatIsMissingIsRefusedAndTheDepartmentIsStillTold() {
        assertThat(translate(requests, ",WEB,2026-09-01,,NATURAL,,,,D01"))
                .containsExactly(new Refusal(
                        line41(),
                        "requests",
                        "D01",
                        "",
                        "申请编号",
                        Code.MISSING,
                        "",
                        "1-100 visible characters, no 1.23E+17",
                        List.of()));
    }

    @Test
    void aFlagAndAScale() {
        var reviews = canonical(Feeds.REVIEWS, "review_no,channel,rated_at,stars,automatic");
        assertThat(translate(reviews, "V1,窗口,2026-09-01,5,maybe"))
                .containsExactly(new Refusal(
                        line41(),
                        "reviews",
                        "D01",
                        "V1",
                        "automatic",
                        Code.NOT_A_FLAG,
                        "maybe",
                        "是/否, Y/N, yes/no, true/false, 1/0",
                        List.of()));
        assertThat(translate(reviews, "V1,窗口,2026-09-01,6,是"))
                .containsExactly(new Refusal(
                        line41(), "reviews", "D01", "V1", "stars", Code.OUT_OF_SCALE, "6", "1..5", List.of()));
    }

    @Test
    void aRowWithoutADepartmentWhereNeitherFolderNorCellTellsIt() {
        var citywide = Translator.prepare(
                Mapping.canonical(Feeds.RESPONSES, SHANGHAI),
                context("request_no,step,at,department_code", "", ""),
                terms("Asia/Shanghai"));
        assertThat(translate(citywide, "R-1,REPLIED,2026-09-01,"))
                .containsExactly(new Refusal(
                        line41(),
                        "responses",
                        "",
                        "R-1",
                        "department_code",
                        Code.MISSING,
                        "",
                        "a code, name or alias of the roster",
                        List.of()));
    }

    @Test
    void aCellOfMoreThanAHundredThousandCharacters() {
        String[] cells = {"R-1", "WEB", "2026-09-01", "", "NATURAL", "", "长".repeat(100_001), "", ""};
        List<Reading> readings = ((Translator) canonical(Feeds.REQUESTS, HEADS)).translate(cells, "", 41);
        assertThat(readings)
                .containsExactly(refusal("subject", Code.CELL_TOO_LONG, "100001 characters", "<= 100000 characters"));
        cells[6] = "长".repeat(100_000);
        assertThat(((Translator) requests).translate(cells, "", 41)).hasOnlyElementsOfType(Row.class);
    }

    @Test
    void ofSeveralFaultsTheFirstInTheOrderOfTheFeedCountsAndAllAreTold() {
        assertThat(translate(requests, "R-1,PIGEON,yesterday,,NOBODY,,,x,Fire"))
                .singleElement()
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.UNKNOWN_DEPARTMENT);
                    assertThat(refusal.each())
                            .extracting(Refusal::column, Refusal::code, Refusal::found)
                            .containsExactly(
                                    tuple("department_code", Code.UNKNOWN_DEPARTMENT, "Fire"),
                                    tuple("申请渠道", Code.UNKNOWN_CODE, "PIGEON"),
                                    tuple("提交时间", Code.NOT_A_DATE, "yesterday"),
                                    tuple("applicant_type", Code.UNKNOWN_CODE, "NOBODY"),
                                    tuple("fee", Code.NOT_A_NUMBER, "x"));
                    assertThat(refusal.each()).allSatisfy(one -> {
                        assertThat(one.address()).isEqualTo(line41());
                        assertThat(one.more()).isEmpty();
                    });
                });
    }

    /** Even in the first cell, where it would be a broken number of a case. */
    @Test
    void aCellThatIsTooLongIsToldUnderItsHead() {
        String[] cells = {"9".repeat(100_001), "WEB", "2026-09-01", "", "NATURAL", "", "", "", ""};
        assertThat(((Translator) requests).translate(cells, "", 41))
                .singleElement()
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.CELL_TOO_LONG);
                    assertThat(refusal.column()).isEqualTo("申请编号");
                    assertThat(refusal.found()).isEqualTo("100001 characters");
                });
    }

    @Test
    void aDepartmentMayBeWrittenInFullWidth() {
        assertThat(translate(requests, "R-1,WEB,2026-09-01,,NATURAL,,,,Ｄ０１"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.class, row -> assertThat(row.department()).isEqualTo("D01"));
    }

    /** A row that ends before its key has none; whose it is the folder tells, though the source may speak of others. */
    @Test
    void aTornRowIsTheFoldersOwn() {
        var translation = Translator.prepare(
                Mapping.canonical(Feeds.REQUESTS, SHANGHAI),
                context("channel,request_no,department_code,submitted_at,applicant_type", "市水务局", ""),
                terms("Asia/Shanghai"));
        assertThat(translate(translation, "WEB")).singleElement().isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEmpty();
            assertThat(refusal.department()).isEqualTo("D02");
        });
        assertThat(((Refusal) translate(translation, "WEB,R-1").get(0)).key()).isEqualTo("R-1");
        assertThat(((Refusal) translate(translation, "WEB,R-1").get(0)).department())
                .isEqualTo("D02");
    }

    @Test
    void aRefusalOfARowThatStandsElsewhereSaysTheSame() {
        var refusal = (Refusal)
                translate(requests, "R-1,PIGEON,yesterday,,NATURAL,,,,").get(0);
        var elsewhere = new Address(FeedFixture.FILE, "Sheet1", 7);
        assertThat(refusal.at(elsewhere).address()).isEqualTo(elsewhere);
        assertThat(refusal.at(elsewhere).at(line41())).isEqualTo(refusal);
        assertThat(refusal.at(elsewhere).toString())
                .isEqualTo("2026-09/departments/D01/requests.csv [Sheet1] row 7, 申请渠道: 'PIGEON' UNKNOWN_CODE; "
                        + "expected COUNTER, REGISTERED_MAIL, ORDINARY_MAIL, WEB, EMAIL, FAX, ORAL; "
                        + "and 提交时间: 'yesterday' NOT_A_DATE; expected yyyy-MM-dd or yyyy-MM-dd HH:mm:ss");
    }

    @Test
    void aTornRowTellsTheKeyOnlyIfItIsAKey() {
        var refusal = (Refusal) translate(requests, "1.5E+12,WEB").get(0);
        assertThat(refusal.key()).isEmpty();
        assertThat(refusal.toString())
                .isEqualTo("2026-09/departments/D01/requests.csv line 41: '2 cells' CELL_COUNT; expected 9 cells");
    }
}

package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feeds, their columns and codes, and the words of a cover. */
class FeedsTest {

    private static Column text(String name, String... aliases) {
        return new Column(
                name, Kind.TEXT, Column.Presence.OPTIONAL, List.of(aliases), Optional.empty(), Column.Range.ANY);
    }

    @Test
    void aFeedKnowsItsColumnsByTheirPlaces() {
        var feed = new Feed("notes", "记事", List.of(text("note_no", "编号"), text("said", "内容", "摘要")));
        assertThat(feed.index("note_no")).isZero();
        assertThat(feed.index("said")).isEqualTo(1);
        assertThat(feed.column("said").aliases()).containsExactly("内容", "摘要");
        assertThat(feed.has("said")).isTrue();
        assertThat(feed.has("内容")).isFalse();
        assertThat(feed.chinese()).isEqualTo("记事");
        assertThat(feed).hasToString("notes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feed.index("fee"))
                .withMessage("feed notes has no column fee; it has note_no, said");
    }

    @Test
    void aHeadNamesOneColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feed("notes", "记事", List.of(text("a", "编号"), text("b", "内容", "编号"))))
                .withMessage("feed notes: the head 编号 names two columns");
    }

    @Test
    void aColumnIsNamedByItsNameInAnyCaseAndByItsAliases() {
        Column fee = Feeds.REQUESTS.column("fee");
        assertThat(List.of("fee", "FEE", "信息处理费")).allMatch(fee::isNamed);
        assertThat(List.of("fees", "费", "")).noneMatch(fee::isNamed);
    }

    @Test
    void codesGoWithCodeColumnsOnly() {
        Optional<CodeList> codes = Optional.of(new CodeList("l", Map.of("A", List.of())));
        for (Kind kind : Kind.values()) {
            Optional<CodeList> wrong = kind == Kind.CODE ? Optional.empty() : codes;
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Column("c", kind, Column.Presence.REQUIRED, List.of(), wrong, Column.Range.ANY))
                    .withMessage("column c: a code list goes with kind CODE and only with it");
        }
    }

    @Test
    void aListIsReadInItsOrder() {
        CodeList list = CodeList.of("requests.channel", " COUNTER=当面|当面提交  WEB=网络 ORAL ");
        assertThat(list.name()).isEqualTo("requests.channel");
        assertThat(list.values()).containsExactly("COUNTER", "WEB", "ORAL");
        assertThat(list.aliases().get("COUNTER")).containsExactly("当面", "当面提交");
        assertThat(list.aliases().get("ORAL")).isEmpty();
        assertThat(list.find("web")).contains("WEB");
        assertThat(list.find("当面提交")).contains("COUNTER");
        assertThat(list.find("邮寄")).isEmpty();
    }

    @Test
    void feedsAreFoundByTheirNames() {
        assertThat(Feeds.ALL)
                .allSatisfy(feed -> assertThat(Feeds.find(feed.name())).containsSame(feed));
        assertThat(Feeds.find("好差评")).isEmpty();
        // What the office decides is no feed of the assessed.
        assertThat(Feeds.find("decisions")).isEmpty();
    }

    @Test
    void complaintsAloneAreGuarded() {
        assertThat(Feeds.ALL.stream().map(Feed::name).filter(Feeds::isGuarded)).containsExactly("complaints");
    }

    /** A line reads {@code name[*] KIND[:RANGE] heads}. */
    @Test
    void theTableOfFeedsSaysWhatIsRequiredAndHowFarItReaches() {
        Column stars = Feeds.REVIEWS.column("stars");
        assertThat(stars)
                .isEqualTo(new Column(
                        "stars",
                        Kind.INTEGER,
                        Column.Presence.REQUIRED,
                        List.of("星级", "评价星级"),
                        Optional.empty(),
                        Column.Range.STARS));
        assertThat(stars.required()).isTrue();
        assertThat(Feeds.REQUESTS.column("department_code").required()).isFalse();
        assertThat(Feeds.RESPONSES.column("until").range()).isEqualTo(Column.Range.AHEAD);
        assertThat(Feeds.RESPONSES.column("at").range()).isEqualTo(Column.Range.ANY);
        assertThat(Feeds.APPEALS
                        .column("ruling")
                        .codes()
                        .orElseThrow()
                        .aliases()
                        .get("REJECTED"))
                .containsExactly("不成立", "驳回");
    }

    @Test
    void aCoverKnowsItsItemsInBothLanguages() {
        for (CoverItem item : CoverItem.values()) {
            assertThat(item.words())
                    .allSatisfy(word -> assertThat(CoverItem.find(word)).contains(item));
        }
        assertThat(CoverItem.find("ＰＥＲＩＯＤ")).contains(CoverItem.PERIOD);
        assertThat(CoverItem.find("负责人")).isEmpty();
        assertThat(CoverItem.SIGNATORY.words()).containsExactly("signatory", "签发人", "签发");
        assertThat(CoverItem.SIGNATORY.chinese()).isEqualTo("签发人");
    }

    @Test
    void encodingsAreWrittenAsPeopleKnowThem() {
        assertThat(Encoding.UTF_8.label()).isEqualTo("UTF-8");
        assertThat(Encoding.GB18030.label()).isEqualTo("GB18030");
    }
}

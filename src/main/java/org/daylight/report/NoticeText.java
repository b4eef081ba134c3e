package org.daylight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.feed.Department;
import org.daylight.proposal.Action;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Ruling;

/**
 * Words a notice from proposals that were adopted. Leads and referrals never come here: they stand in the restricted packet
 * alone, and so does nothing that could lead to who complained.
 */
public final class NoticeText {

    private final Results results;
    private final List<Adopted> adopted;
    private final Words words;
    private final ProposalWords told;

    /** A proposal and the ruling that upheld it. */
    public record Adopted(Proposal proposal, Ruling ruling) {}

    private NoticeText(Results results, List<Adopted> adopted, Words words) {
        this.results = results;
        this.adopted = List.copyOf(adopted);
        this.words = words;
        this.told = new ProposalWords(results, words, ProposalWords.Reader.DEPARTMENT);
    }

    /**
     * The notice of one organ, in the language of the texts.
     *
     * @param results of the edition that proposed
     * @param organ title, by language
     * @param adopted proposals that the organ issues, one at least
     * @throws IllegalArgumentException for a proposal that is for a discipline organ alone
     */
    public static Notice of(Results results, Map<String, String> organ, List<Adopted> adopted, Texts texts) {
        adopted.stream()
                .filter(one -> one.proposal().action().isRestricted())
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalArgumentException(
                            "proposal " + one.proposal().id()
                                    + ": for a discipline organ alone; expected one that may stand in a notice");
                });
        var words = new Words(texts);
        return new NoticeText(results, adopted, words).notice(words.of(organ));
    }

    private Notice notice(String organ) {
        String period = words.period(results.edition().period());
        return new Notice(
                EditionFacts.marks(results.edition().marking(), words),
                organ,
                words.get("notice.head", organ),
                documentNo(),
                words.get("notice.title", organ, period),
                words.get("notice.addressees", words.list(departments())),
                sections(period),
                List.of(words.get("notice.attachments", period)),
                words.get("notice.day"),
                List.of(words.get("notice.copies")),
                words.get("notice.printed", organ));
    }

    /** The number that all rulings name; blank where they name several, or none. */
    private String documentNo() {
        List<String> numbers = adopted.stream()
                .map(one -> one.ruling().documentNo())
                .distinct()
                .toList();
        return numbers.size() == 1 && !numbers.get(0).isEmpty() ? numbers.get(0) : words.get("notice.number");
    }

    private List<String> departments() {
        return results.departments().stream()
                .map(Results.Month::department)
                .filter(one -> adopted.stream()
                        .anyMatch(each -> each.proposal().department().equals(one.code())))
                .map(Department::name)
                .toList();
    }

    private List<Notice.Section> sections(String period) {
        var sections = new ArrayList<Notice.Section>();
        sections.add(new Notice.Section("", List.of(opening(period))));
        Map<Action, List<Adopted>> actions = adopted.stream()
                .collect(Collectors.groupingBy(one -> one.proposal().action(), TreeMap::new, Collectors.toList()));
        int number = 1;
        for (Map.Entry<Action, List<Adopted>> each : actions.entrySet()) {
            sections.add(new Notice.Section(
                    words.get(
                            "notice.heading",
                            words.get("notice.ordinal." + number++),
                            words.get("action." + each.getKey())),
                    numbered(each.getValue())));
        }
        if (adopted.stream().anyMatch(one -> !one.proposal().action().isFavourable())) {
            sections.add(new Notice.Section("", List.of(words.get("notice.closing"))));
        }
        return sections;
    }

    private String opening(String period) {
        return words.get(
                "notice.opening",
                words.of(results.policy().title()),
                results.policy().basis().document(),
                words.count(results.departments().size()),
                period,
                words.get(
                        "edition.name",
                        results.edition().period(),
                        Integer.toString(results.edition().revision())),
                words.count(results.ranked()));
    }

    private List<String> numbered(List<Adopted> some) {
        var paragraphs = new ArrayList<String>();
        for (Adopted one : some) {
            paragraphs.add(words.get(
                    "notice.item",
                    Integer.toString(paragraphs.size() + 1),
                    told.department(one.proposal().department()),
                    words.sentences(because(one)),
                    words.list(one.proposal().law()),
                    asked(one)));
        }
        return paragraphs;
    }

    private List<String> because(Adopted one) {
        var because = new ArrayList<>(told.because(one.proposal()));
        if (because.isEmpty()) {
            because.add(words.of(one.proposal().title()));
        }
        if (one.ruling().ruling() == Ruling.Word.MODIFIED) {
            because.add(words.get("notice.modified", one.ruling().reason()));
        }
        return because;
    }

    private String day(LocalDate day) {
        return words.get(
                "notice.date",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    /** What the department has to do by when; nothing where no day was set. */
    private String asked(Adopted one) {
        return one.ruling()
                .rectifyDue()
                .map(day -> words.get("notice.due", day(day)))
                .orElse("");
    }
}

package org.daylight.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.casework.ListedCase;
import org.daylight.casework.OpenCase;
import org.daylight.casework.Reckoned;
import org.daylight.feed.Refusal;

/**
 * All that stands behind a department's marks, for that department: each indicator that lost marks, every case that it may
 * see by number with the way to its due date, every refused row.
 *
 * <p>What could lead to a person who complained or rated stands in it as on the card: cases of complaints and low ratings
 * have no line, and where so few were counted that a number points at somebody, the number is withheld.
 *
 * <p>Facts: those of every report. Tables: {@code evidenceMarks}, {@code evidenceReplyDays}, {@code evidenceOldest}, {@code evidenceCases}, {@code evidenceDays}, {@code
 * refused}. Notes: {@code subtitle}, {@code marks}, {@code replyDays}, {@code cases}.
 */
public final class EvidenceBook {

    /**
     * What an edition holds about a department, whole.
     *
     * @param cases in their order, those that only the office may see included
     * @param reckoned how their due dates come about
     * @param oldest of its open cases, the oldest first
     * @param refusals of rows about it, in the order of their addresses
     */
    public record Holdings(
            List<ListedCase> cases, List<Reckoned> reckoned, List<OpenCase> oldest, List<Refusal> refusals) {
        public Holdings {
            cases = List.copyOf(cases);
            reckoned = List.copyOf(reckoned);
            oldest = List.copyOf(oldest);
            refusals = List.copyOf(refusals);
        }
    }

    private final Results results;
    private final Words words;
    private final Map<String, EvidenceTables.Law> laws;
    private final DayTable days;

    /** The workbooks of a month in the language of the texts; threads may share it. */
    public EvidenceBook(Results results, Texts texts) {
        this.results = results;
        this.words = new Words(texts);
        this.laws = EvidenceTables.Law.of(results, words);
        this.days = new DayTable(results, words);
    }

    /** The workbook of a department. */
    public Report of(String department, Holdings holdings) {
        Results.Month month = results.month(department);
        Map<String, String> facts = EditionFacts.of(results, words);
        var tables = new EvidenceTables(results, month, holdings, laws, words);
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put("subtitle", List.of(EditionFacts.line(results, words)));
        notes.put("marks", List.of(words.get("evidence.note.marks"), words.get("evidence.note.masked")));
        notes.put("replyDays", List.of(words.get("evidence.note.replyDays")));
        notes.put("cases", List.of(words.get("evidence.note.cases")));
        return new Report(
                "evidence",
                words.language(),
                words.get("title.evidence", month.department().name(), facts.get("period")),
                facts,
                List.of(
                        tables.marks(),
                        days.of(month),
                        tables.oldest(),
                        tables.cases(),
                        tables.days(),
                        new CaseTables(results.policy(), words).ownRefused(holdings.refusals())),
                List.of(),
                notes);
    }
}

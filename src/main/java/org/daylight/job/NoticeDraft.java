package org.daylight.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.definition.Definitions;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.daylight.feed.Address;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.ProposalRules;
import org.daylight.proposal.Ruling;
import org.daylight.render.word.NoticeDocument;
import org.daylight.report.NoticeText;
import org.daylight.report.NoticeText.Adopted;
import org.daylight.report.Results;
import org.daylight.report.Texts;

/** The draft notices of an edition: one for each organ that issues something of what was adopted. */
public final class NoticeDraft {

    private final Edition edition;
    private final SealedMonth month;
    private final Map<String, Proposal> proposed = new LinkedHashMap<>();

    private NoticeDraft(Edition edition, SealedMonth month) {
        this.edition = edition;
        this.month = month;
    }

    /**
     * The drafts of a sealed edition.
     *
     * @throws IOException if the edition is damaged
     */
    public static NoticeDraft of(Home home, Edition edition) throws IOException {
        var draft = new NoticeDraft(edition, SealedMonth.open(home, edition));
        Dockets.readOpen(edition, edition.manifest().period())
                .proposals()
                .forEach(one -> draft.proposed.put(one.id(), one));
        return draft;
    }

    /**
     * Writes them in the language of the edition; a file that is there and was gone on with is left alone.
     *
     * @param decisions file of rulings, as the office lays it into the folder of the month after
     * @param now until when its days can be true
     * @throws StopException if the file is wrong, or nothing of it upholds a proposal of the edition
     */
    public List<Written> write(Path decisions, ZonedDateTime now, Path folder) throws IOException {
        Texts texts = month.definitions().texts();
        Results results = month.results(texts);
        LocalDate day = month.lastDay();
        var written = new ArrayList<Written>();
        Map<String, List<Adopted>> byOrgan = adopted(decisions, now);
        NoticeDocument document = Documents.notice(month.definitions());
        for (Map.Entry<String, List<Adopted>> each : byOrgan.entrySet()) {
            ProposalRules.Organ organ = month.definitions().proposals().organs().get(each.getKey());
            var bytes = new ByteArrayOutputStream();
            document.write(NoticeText.of(results, organ.title(), each.getValue(), texts), day, bytes);
            String name = byOrgan.size() == 1 ? "notice.docx" : "notice-" + each.getKey() + ".docx";
            Files.createDirectories(folder);
            written.add(Written.unlessThere(folder.resolve(name), bytes));
        }
        return written;
    }

    /**
     * Whether the template of notices was changed since the edition was sealed, which has its own.
     *
     * @param today the definitions as they are now
     */
    public boolean hasOtherLooksThan(Definitions today) throws IOException {
        Path now = Documents.template(today, NoticeDocument.FILE);
        Path own = Documents.template(month.definitions(), NoticeDocument.FILE);
        return Files.isRegularFile(now) && !Hashing.of(now).equals(Hashing.of(own));
    }

    /** What was upheld of this edition's proposals, by the organ that issues it. */
    private Map<String, List<Adopted>> adopted(Path decisions, ZonedDateTime now) throws IOException {
        Map<String, List<Adopted>> adopted = rulings(decisions, now).stream()
                .filter(ruling -> ruling.upholds() && proposed.containsKey(ruling.proposal()))
                .map(ruling -> new Adopted(proposed.get(ruling.proposal()), ruling))
                .collect(Collectors.groupingBy(one -> one.ruling().organ(), TreeMap::new, Collectors.toList()));
        if (adopted.isEmpty()) {
            throw new StopException(decisions + ": upholds no proposal of " + edition.name()
                    + " that may stand in a notice; expected ADOPTED or MODIFIED beside one of its " + proposed.size()
                    + " proposals; leads and referrals never stand in one");
        }
        return adopted;
    }

    /** The file may speak of other months too, and of restricted proposals. */
    private List<Ruling> rulings(Path decisions, ZonedDateTime now) throws IOException {
        if (!Files.isRegularFile(decisions)) {
            throw new StopException(decisions + ": no such file; expected the rulings on the proposals of "
                    + edition.name() + ", as docs/proposals.md tells; lay it there, or name it with --decisions");
        }
        return RulingReader.read(
                decisions,
                new Address.Delivered(
                        Hashing.of(decisions), decisions.getFileName().toString()),
                month.definitions(),
                now,
                month.known());
    }
}

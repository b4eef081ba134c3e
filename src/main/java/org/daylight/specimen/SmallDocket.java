package org.daylight.specimen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.Measure;
import org.daylight.proposal.Action;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Docket.Followed;
import org.daylight.proposal.Docket.NotMade;
import org.daylight.proposal.Fact;
import org.daylight.proposal.Fact.Kind;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Proposal.Basis;
import org.daylight.proposal.Proposal.Place;
import org.daylight.proposal.Ruling;
import org.daylight.proposal.Signal;
import org.daylight.report.NoticeText;

/** What is proposed about the small month: one of each kind, with a planted complaint that no department may see. */
public final class SmallDocket {

    /** Number of a complaint to a discipline organ. */
    public static final String COMPLAINT = "JJ-2026-0007";

    /** Number of a review with one star. */
    public static final String LOW_RATING = "HCP-ONE-STAR-3";

    private SmallDocket() {}

    /** What every report may tell of. */
    public static Docket docket() {
        return new Docket(
                "2026-09",
                List.of(
                        proposal("D01", "commendation", Action.COMMENDATION, Basis.RANK, List.of()),
                        proposal(
                                "D04",
                                "overdue-reply",
                                Action.URGE,
                                Basis.FACTS,
                                List.of(fact(Kind.OVERDUE_REPLY, "2026-0815", Measure.Listing.DEPARTMENT))),
                        proposal(
                                "D04",
                                "upheld-complaint",
                                Action.URGE,
                                Basis.FACTS,
                                List.of(fact(Kind.COMPLAINT_UPHELD, COMPLAINT, Measure.Listing.OFFICE))),
                        proposal(
                                "D04",
                                "reminder",
                                Action.REMINDER,
                                Basis.RANK,
                                List.of(
                                        fact(Kind.UNFAVOURABLE, "2026-0816", Measure.Listing.DEPARTMENT),
                                        fact(Kind.UNFAVOURABLE, LOW_RATING, Measure.Listing.OFFICE)))),
                List.of(new NotMade("D03", "low-rank", Action.INTERVIEW, place())),
                List.of(),
                List.of(
                        new Followed(
                                proposal("D02", "overdue-reply", Action.URGE, Basis.FACTS, List.of()),
                                Optional.of(ruling("2026-08.D02.overdue-reply.0123abcd"))),
                        new Followed(
                                proposal("D03", "overdue-reply", Action.URGE, Basis.FACTS, List.of()),
                                Optional.empty())),
                List.of(
                        new Signal(
                                Signal.Code.LAST_DAY,
                                "D02",
                                12,
                                20,
                                Optional.of(new BigDecimal("60.00")),
                                Optional.empty()),
                        new Signal(
                                Signal.Code.REFUSALS,
                                "D03",
                                9,
                                20,
                                Optional.of(new BigDecimal("45.00")),
                                Optional.of(new BigDecimal("12.50")))));
    }

    /** What stands in the restricted packet alone. */
    public static Docket leads() {
        Proposal lead = proposal(
                "D04",
                "back-dating",
                Action.LEAD,
                Basis.SUSPICION,
                List.of(fact(Kind.REPLY_BEFORE_REQUEST, "2026-0901", Measure.Listing.DEPARTMENT)));
        var earlier = proposal("D04", "back-dating", Action.LEAD, Basis.SUSPICION, List.of());
        return new Docket(
                "2026-09",
                List.of(lead),
                List.of(),
                List.of(),
                List.of(new Followed(earlier, Optional.empty())),
                List.of());
    }

    /** What the office adopted of it, by rulings that name one number and a day by which to put things right. */
    public static List<NoticeText.Adopted> adopted() {
        return docket().proposals().stream()
                .map(one -> new NoticeText.Adopted(one, ruling(one.id())))
                .toList();
    }

    private static Place place() {
        return new Place(4, 4, 3, 4, new BigDecimal("57.12"));
    }

    private static Fact fact(Kind kind, String key, Measure.Listing audience) {
        return new Fact(kind, "", "requests", key, Optional.of(LocalDate.of(2026, 9, 7)), audience);
    }

    private static Proposal proposal(String department, String rule, Action action, Basis basis, List<Fact> evidence) {
        boolean warned = action == Action.REMINDER;
        return new Proposal(
                "2026-09." + department + "." + rule + ".0123abcd",
                "2026-09",
                department,
                rule,
                Map.of("zh-CN", "规则" + rule, "en", "Rule " + rule),
                action,
                basis,
                "SUPERVISOR",
                Map.of("zh-CN", "主管部门", "en", "Supervisor"),
                List.of("《条例》第四十七条"),
                warned ? List.of("2026-08", "2026-09") : List.of("2026-09"),
                basis == Basis.RANK ? Optional.of(place()) : Optional.empty(),
                evidence,
                warned
                        ? List.of(new Proposal.Warning("2026-07.x", Action.URGE, "公开〔2026〕3号", Optional.empty()))
                        : List.of());
    }

    private static Ruling ruling(String proposal) {
        return new Ruling(
                proposal,
                Ruling.Word.ADOPTED,
                "",
                "主任",
                "公开〔2026〕9号",
                "SUPERVISOR",
                Optional.of(LocalDate.of(2026, 9, 5)),
                Optional.of(LocalDate.of(2026, 9, 20)),
                Optional.empty(),
                Optional.empty());
    }
}

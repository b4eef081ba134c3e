package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daylight.definition.JobDefinition.Appeals;
import org.daylight.definition.JobDefinition.Drop;
import org.daylight.definition.JobDefinition.PlausibleDates;
import org.daylight.definition.JobDefinition.Schedule;
import org.daylight.definition.JobDefinition.SeveralFiles;
import org.daylight.definition.JobDefinition.Source;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.CaseNumbers;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.feed.SourceLayout.FileRule;
import org.daylight.report.Marking;

/** {@code jobs/<name>.yaml} to a {@link JobDefinition}. */
final class JobReader {

    /** No month has fewer, even a February that holds the Spring Festival (16 in 2022 and 2026). */
    private static final int MOST_WORKING_DAYS = 15;

    private static final int MOST_DAYS = 28;
    private static final int MOST_WINDOW = 60;
    private static final BigDecimal FEWER_ROWS_HELD = new BigDecimal("0.10");
    private static final int QUIET_SECONDS = 2;
    private static final int MOST_QUIET_SECONDS = 3600;
    private static final Form<String> FEED = Form.word(Feeds.ALL.stream()
            .filter(feed -> feed != Feeds.ROSTER)
            .map(Feed::name)
            .toList());
    private static final Form<JobDefinition.Period> PERIOD = Form.constant(JobDefinition.Period.class);
    private static final Form<DepartmentFrom> DEPARTMENT = Form.constant(DepartmentFrom.class);
    private static final Form<SeveralFiles> SEVERAL_FILES = Form.constant(SeveralFiles.class);
    private static final Form<CaseNumbers> CASE_NUMBERS = Form.constant(CaseNumbers.class);
    private static final Form<Locale> LANGUAGE = Form.word(Titles.LANGUAGES, Locale::forLanguageTag);
    private static final Form<String> FOLDER =
            Form.text("a folder below the project, with / between names and no '..'", Folders::below);
    private static final Form<String> SOURCE_FOLDER =
            Form.text("a folder below the inbox, with / between names and no '..', or .", Folders::source);

    private static final Shape SCHEDULE = Shape.of(
                    "schedule",
                    optional("working_day", Form.INTEGER, "3"),
                    optional("day_of_month", Form.INTEGER, "5"),
                    required("at", Form.TIME, "\"02:00\""))
            .exactlyOne("working_day", "day_of_month");
    private static final Shape INBOX = Shape.of(
            "inbox",
            required("folder", FOLDER, "sample-data/inbox"),
            optional("drop", FOLDER, "drop"),
            optional("quiet_seconds", Form.INTEGER, "2"));
    private static final Shape ROSTER = Shape.of("roster", required("file", FOLDER, "roster.csv"));
    private static final Shape DATES = Shape.of(
            "plausible_dates",
            required("earliest", Form.DATE, "2019-05-15"),
            required("days_ahead", Form.INTEGER, "400"));
    private static final Shape SUBMISSIONS = Shape.of("submissions", required("fewer_rows_held", Form.DECIMAL, "0.10"));
    private static final Shape APPEALS = Shape.of(
            "appeals",
            required("window", Form.INTEGER, "5"),
            required("scored_by", new Type.ListOf(Form.TEXT), "[考核科, 周敏]"));
    private static final Shape MARKS = Shape.of(
            "marks",
            optional("classification", Form.TEXT, "内部资料"),
            optional("retention", Form.TEXT, "10年"),
            optional("filing", Form.TEXT, "2026-JC-09"));
    private static final Shape FILE = Shape.of(
                    "file",
                    required("name", Form.GLOB, "requests*"),
                    optional("mapping", Form.NAME, "requests"),
                    optional("mappings", new Type.ListOf(Form.NAME), "[requests, responses]"))
            .exactlyOne("mapping", "mappings");
    private static final Shape SOURCE = Shape.of(
            "source",
            required("name", Form.NAME, "departments"),
            Titles.key(),
            required("folder", SOURCE_FOLDER, "\"{period}/departments/{department}\""),
            required("department", DEPARTMENT, "FOLDER"),
            required("owns", new Type.ListOf(FEED), "[requests, responses]"),
            optional("copies", new Type.ListOf(FEED), "[work_orders]"),
            optional("case_numbers", CASE_NUMBERS, "CITYWIDE"),
            optional("several_files", SEVERAL_FILES, "VERSIONS"),
            optional("encoding", Checks.ENCODING, "UTF-8"),
            required("files", new Type.ListOf(FILE), "[{name: requests*.csv, mapping: requests}]"));

    static final Shape SHAPE = Shape.of(
            "job",
            required("job", Form.NAME, "monthly-assessment"),
            Titles.key(),
            required("zone", Form.ZONE, "Asia/Shanghai"),
            required("period", PERIOD, "MONTH"),
            required("schedule", new Type.OrNone(SCHEDULE), "{working_day: 3, at: \"02:00\"}"),
            required("calendar", Form.NAME, "cn"),
            required("policy", Form.NAME, "city-2026"),
            optional("templates", FOLDER, "report-templates"),
            optional("language", LANGUAGE, "zh-CN"),
            required("inbox", INBOX, "{folder: sample-data/inbox}"),
            required("roster", ROSTER, "{file: roster.csv}"),
            required("plausible_dates", DATES, "{earliest: 2019-05-15, days_ahead: 400}"),
            optional("submissions", SUBMISSIONS, "{fewer_rows_held: 0.10}"),
            optional("appeals", APPEALS, "{window: 5, scored_by: [考核科, 周敏]}"),
            optional("marks", MARKS, "{classification: 内部资料, retention: 10年}"),
            required("sources", new Type.ListOf(SOURCE), "[{name: departments, ...}]"));

    private JobReader() {}

    static Optional<JobDefinition> read(YamlMap top, String stem) {
        Checks.named(top, "job", stem);
        unique(top);
        return top.make(() -> new JobDefinition(
                top.get("job", Form.NAME),
                top.child("title").texts(),
                top.get("zone", Form.ZONE),
                top.get("period", PERIOD),
                top.findChild("schedule").map(JobReader::schedule),
                top.find("calendar", Form.NAME).filter(name -> !name.equals(Type.OrNone.NONE)),
                top.get("policy", Form.NAME),
                top.find("templates", FOLDER).orElse("report-templates"),
                top.find("language", LANGUAGE),
                top.child("inbox").get("folder", FOLDER),
                drop(top.child("inbox")),
                top.child("roster").get("file", FOLDER),
                dates(top.child("plausible_dates")),
                top.findChild("submissions").map(JobReader::fewerRows).orElse(FEWER_ROWS_HELD),
                top.findChild("appeals").map(JobReader::appeals),
                top.findChild("marks").map(JobReader::marks).orElse(Marking.NONE),
                top.makeAll("sources", JobReader::source)));
    }

    private static Schedule schedule(YamlMap map) {
        return map.find("working_day", Form.INTEGER)
                .<Schedule>map(n -> new Schedule.WorkingDay(
                        Checks.range(map, "working_day", n, MOST_WORKING_DAYS), map.get("at", Form.TIME)))
                .orElseGet(() -> new Schedule.DayOfMonth(
                        Checks.range(map, "day_of_month", map.get("day_of_month", Form.INTEGER), MOST_DAYS),
                        map.get("at", Form.TIME)));
    }

    private static Optional<Drop> drop(YamlMap map) {
        int quiet = map.find("quiet_seconds", Form.INTEGER).orElse(QUIET_SECONDS);
        if (quiet < 0 || quiet > MOST_QUIET_SECONDS) {
            map.wrong("quiet_seconds", quiet + "; expected 0 to " + MOST_QUIET_SECONDS + " seconds");
        }
        return map.find("drop", FOLDER).map(folder -> new Drop(folder, quiet));
    }

    private static BigDecimal fewerRows(YamlMap map) {
        BigDecimal share = map.get("fewer_rows_held", Form.DECIMAL);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            map.wrong("fewer_rows_held", share + "; expected a share of 0 to 1, such as 0.10");
        }
        return share;
    }

    private static Appeals appeals(YamlMap map) {
        return new Appeals(
                Checks.range(map, "window", map.get("window", Form.INTEGER), MOST_WINDOW),
                Set.copyOf(map.list("scored_by", Form.TEXT)));
    }

    private static Marking marks(YamlMap map) {
        return new Marking(
                map.find("classification", Form.TEXT), map.find("retention", Form.TEXT), map.find("filing", Form.TEXT));
    }

    private static PlausibleDates dates(YamlMap map) {
        int ahead = map.get("days_ahead", Form.INTEGER);
        if (ahead < 0) {
            map.wrong("days_ahead", ahead + " is negative; expected 0 or more days after as-of");
        }
        return new PlausibleDates(map.get("earliest", Form.DATE), ahead);
    }

    private static Optional<Source> source(YamlMap map) {
        DepartmentFrom department = map.get("department", DEPARTMENT);
        Folders.checkPattern(map, department);
        return map.make(() -> new Source(
                map.child("title").texts(),
                new SourceLayout(
                        map.get("name", Form.NAME),
                        map.get("folder", SOURCE_FOLDER),
                        department,
                        map.list("owns", FEED),
                        map.list("copies", FEED),
                        map.find("case_numbers", CASE_NUMBERS).orElse(CaseNumbers.CITYWIDE),
                        map.makeAll("files", JobReader::file),
                        map.find("encoding", Checks.ENCODING)),
                map.find("several_files", SEVERAL_FILES).orElse(SeveralFiles.VERSIONS)));
    }

    private static Optional<FileRule> file(YamlMap map) {
        return map.make(() -> new FileRule(
                map.get("name", Form.GLOB),
                map.find("mapping", Form.NAME).map(List::of).orElseGet(() -> map.list("mappings", Form.NAME))));
    }

    private static void unique(YamlMap top) {
        Set<String> names = new HashSet<>();
        for (YamlMap source : top.children("sources")) {
            String name = source.get("name", Form.NAME);
            if (!names.add(name)) {
                source.wrong("name", "source '" + name + "' stands twice; give each its own name");
            }
        }
    }
}

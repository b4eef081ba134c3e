package org.daylight.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The clauses of a report that speak of its own year, each without blanks and with narrow digits. A clause that compares
 * with another year, or stands in a sentence about one, is left out.
 */
final class Sentences {

    private static final Pattern SENTENCE = Pattern.compile("[。；;！？\\n]");
    private static final Pattern CLAUSE =
            Pattern.compile("[，()：:\\[\\]]|(?<![0-9]),|,(?![0-9]{3})|(?<=[件起份宗元])(?:、|以及|及|和|与)");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern TITLE = Pattern.compile("(20[0-9]{2})年度?政府信息公开(?:工作)?年度报告");
    private static final Pattern COMPARISON = Pattern.compile("去年|同期|同比|较上|比上|上年(?!度?结转)(?<!结转上年)|增[长加]|下降|减少");

    private Sentences() {}

    static List<String> clauses(List<String> paragraphs) {
        List<String> texts = paragraphs.stream()
                .map(text -> Titles.fold(text).replaceAll("\\s", ""))
                .toList();
        Optional<String> year = year(texts);
        return texts.stream()
                .flatMap(text -> Arrays.stream(SENTENCE.split(text)))
                .flatMap(sentence -> clauses(sentence, year))
                .filter(clause -> !COMPARISON.matcher(clause).find())
                .toList();
    }

    /** The year of the title, or the first that the text names. */
    private static Optional<String> year(List<String> texts) {
        return Stream.of(TITLE, YEAR)
                .flatMap(pattern -> texts.stream().map(pattern::matcher))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Stream<String> clauses(String sentence, Optional<String> year) {
        var own = new ArrayList<String>();
        boolean ours = true;
        for (String clause : CLAUSE.split(sentence)) {
            Matcher named = YEAR.matcher(clause);
            if (named.find()) {
                ours = year.equals(Optional.of(named.group(1)));
            }
            if (ours) {
                own.add(clause);
            }
        }
        return own.stream();
    }
}

package org.daylight.render.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * What the printed pages of a workbook have around their tables.
 *
 * @param paper number of the paper size, as the format has it
 * @param landscape whether the paper lies across
 * @param single whether a table is one page wide, and not as many as it takes
 * @param centred whether tables stand in the middle of the page's width
 * @param gridLines whether the lines between empty cells are printed
 * @param margins in inches
 * @param head left, middle and right, with places such as {@code {{sheet}}}
 * @param foot likewise
 */
record Furniture(
        short paper,
        boolean landscape,
        boolean single,
        boolean centred,
        boolean gridLines,
        Map<PageMargin, Double> margins,
        List<String> head,
        List<String> foot) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");

    /** Words for it are in the format's own code, {@code &P}; in all others {@code &} is a letter. */
    private static final String CODED = "page";

    Furniture {
        margins = Map.copyOf(margins);
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }

    static Furniture of(Sheet sheet) {
        var margins = new LinkedHashMap<PageMargin, Double>();
        for (PageMargin margin : PageMargin.values()) {
            margins.put(margin, sheet.getMargin(margin));
        }
        return new Furniture(
                sheet.getPrintSetup().getPaperSize(),
                sheet.getPrintSetup().getLandscape(),
                sheet.getPrintSetup().getFitWidth() > 0,
                sheet.getHorizontallyCenter(),
                sheet.isPrintGridlines(),
                margins,
                texts(sheet.getHeader()),
                texts(sheet.getFooter()));
    }

    private static List<String> texts(HeaderFooter line) {
        return List.of(line.getLeft(), line.getCenter(), line.getRight());
    }

    /** Places that no such page has. */
    Set<String> unknown(Set<String> places) {
        var unknown = new TreeSet<String>();
        for (List<String> line : List.of(head, foot)) {
            line.stream()
                    .flatMap(text -> PLACE.matcher(text).results().map(found -> found.group(1)))
                    .filter(name -> !places.contains(name))
                    .forEach(unknown::add);
        }
        return unknown;
    }

    /** Puts it around a sheet, which becomes as wide as its page. */
    void furnish(Sheet sheet, Map<String, String> words) {
        sheet.getPrintSetup().setPaperSize(paper);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(centred);
        sheet.setPrintGridlines(gridLines);
        margins.forEach(sheet::setMargin);
        write(sheet.getHeader(), head, words);
        write(sheet.getFooter(), foot, words);
    }

    private static void write(HeaderFooter line, List<String> texts, Map<String, String> words) {
        line.setLeft(filled(texts.get(0), words));
        line.setCenter(filled(texts.get(1), words));
        line.setRight(filled(texts.get(2), words));
    }

    private static String filled(String text, Map<String, String> words) {
        return PLACE.matcher(text).replaceAll((MatchResult found) -> {
            String word = words.get(found.group(1));
            return Matcher.quoteReplacement(found.group(1).equals(CODED) ? word : word.replace("&", "&&"));
        });
    }
}

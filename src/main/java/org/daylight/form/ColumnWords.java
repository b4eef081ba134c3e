package org.daylight.form;

import java.util.List;
import org.daylight.feed.CodeList;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.report.Texts;

/** What to write into a column, in words. */
final class ColumnWords {

    private final Texts texts;

    ColumnWords(Texts texts) {
        this.texts = texts;
    }

    /** The head that departments know it by. */
    static String head(Column column) {
        return column.aliases().isEmpty() ? column.name() : column.aliases().get(0);
    }

    /** Whether it must be filled in. A citywide source always has to say whom a row is about. */
    boolean required(Feed feed, Column column) {
        return column.required() || BlankForm.isDepartment(feed, column);
    }

    String need(Feed feed, Column column) {
        return texts.get(required(feed, column) ? "form.must" : "form.may");
    }

    /** What to write, with all words among which there is a choice. */
    String choice(Feed feed, Column column) {
        String how = how(feed, column);
        return column.codes()
                .map(codes -> texts.get("form.choice", how, String.join(texts.get("list.separator"), words(codes))))
                .orElse(how);
    }

    /** The first Chinese word of each code. */
    static List<String> words(CodeList codes) {
        return codes.aliases().entrySet().stream()
                .map(code -> code.getValue().isEmpty()
                        ? code.getKey()
                        : code.getValue().get(0))
                .toList();
    }

    String how(Feed feed, Column column) {
        if (BlankForm.isDepartment(feed, column)) {
            return texts.get("form.department");
        }
        String kind = texts.get("form.kind." + column.kind());
        return switch (column.kind()) {
            case TEXT -> texts.get("form.private", kind);
            case REFERENCE -> kind;
            default -> texts.get("form.range." + column.range(), kind);
        };
    }
}

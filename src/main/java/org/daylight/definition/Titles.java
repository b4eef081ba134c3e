package org.daylight.definition;

import static org.daylight.definition.Shape.required;

import java.util.List;

/** Titles by language: every title stands in each language in which reports are printed. */
final class Titles {

    /** BCP 47 tags of the languages that Daylight prints. */
    static final List<String> LANGUAGES = List.of("zh-CN", "en");

    static final Shape SHAPE =
            Shape.of("title", required("zh-CN", Form.TEXT, "按期答复率"), required("en", Form.TEXT, "Replies in time"));

    private Titles() {}

    static Shape.Key key() {
        return required("title", SHAPE, "{zh-CN: 按期答复率, en: Replies in time}");
    }
}

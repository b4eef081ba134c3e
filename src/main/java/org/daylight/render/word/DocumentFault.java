package org.daylight.render.word;

/**
 * A mistake in a template of documents.
 *
 * @param file its path
 * @param part such as {@code footer of even pages}; empty for the text itself, or where the file as a whole is wrong
 * @param paragraph in the part, from 1; cells of tables have paragraphs too; 0 where the file as a whole is wrong
 * @param character in the paragraph, from 1; 0 where there is no paragraph
 * @param what was found, what was expected, and what to do
 */
public record DocumentFault(String file, String part, int paragraph, int character, String what) {

    @Override
    public String toString() {
        String where = part.isEmpty() ? "" : ", " + part;
        String place = paragraph == 0 ? "" : " paragraph " + paragraph + ", character " + character;
        return file + where + place + ": " + what;
    }
}

package org.daylight.report;

import java.util.List;

/**
 * The draft of an official document to be signed and sealed, as text: a writer lays it out by GB/T 9704-2012.
 *
 * @param marks of the office, top left, a line each
 * @param organ that issues it, as its head and its signature name it
 * @param head the organ with the word for its documents
 * @param documentNo as far as it is known
 * @param title as printed
 * @param addressees with the colon behind them
 * @param sections the first without a heading
 * @param attachments a line each; none without any
 * @param day of issue, with blanks for what is not known
 * @param copies to whom it goes besides: a line each
 * @param printed who prints it, and when
 */
public record Notice(
        List<String> marks,
        String organ,
        String head,
        String documentNo,
        String title,
        String addressees,
        List<Section> sections,
        List<String> attachments,
        String day,
        List<String> copies,
        String printed) {

    public Notice {
        marks = List.copyOf(marks);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        copies = List.copyOf(copies);
    }

    /**
     * A part of the text.
     *
     * @param heading empty for the opening
     */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}

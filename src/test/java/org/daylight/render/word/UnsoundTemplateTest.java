package org.daylight.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes planted into the template of the notice: each is told with its place, what was found and what is valid. */
class UnsoundTemplateTest {

    private static final String VALID = "{{marks}} {{head}} {{document_no}} {{title}} {{addressees}} {{heading}}"
            + " {{paragraph}} {{attachment}} {{organ}} {{day}} {{copy}} {{printed}}";
    private static final String OUTSIDE =
            "', which lies outside of the document; expected nothing outside; put pictures"
                    + " into the document itself, and make links plain text";
    private static final String KIND =
            "no document of Word, or one with macros, or a form of one; save it in Word or WPS as a document of the kind"
                    + " .docx, without a password";

    @TempDir
    private Path folder;

    private List<String> faults(Path file) {
        UnsoundDocumentException stopped =
                catchThrowableOfType(UnsoundDocumentException.class, () -> NoticeDocument.read(file));
        assertThat(stopped).as("nothing was found").isNotNull();
        String name = file.toString();
        return stopped.faults().stream()
                .map(one -> one.toString().substring(name.length()))
                .toList();
    }

    private List<String> faults(Planted planted) throws IOException {
        return faults(planted.in(folder));
    }

    private static Planted notice() {
        return Planted.in(NoticeDocument.FILE);
    }

    @Test
    void anUnknownPlaceholderAndTheOneThatIsMissingForIt() throws IOException {
        assertThat(faults(notice().text("{{title}}", "关于{{titel}}")))
                .containsExactly(
                        " paragraph 4, character 3: found '{{titel}}', which nothing is filled in for; valid: " + VALID
                                + ". Example: {{marks}}",
                        ": no {{title}}; expected it in the text, a header or a footer; write it where its text is to"
                                + " stand, in the looks that it is to have");
    }

    @Test
    void placeholdersThatWereNotWrittenWhole() throws IOException {
        String half = "', which is no whole placeholder; expected two braces of half width on either side of its name;"
                + " valid: " + VALID + ". Example: {{marks}}";
        assertThat(faults(notice().text("{{organ}}", "{{organ}} {{day}").text("{{copy}}", "{{copy}}｛｛day}}")))
                .containsExactly(
                        " paragraph 13, character 11: found '{{" + half,
                        " paragraph 15, character 9: found '｛" + half,
                        " paragraph 15, character 10: found '｛" + half,
                        " paragraph 15, character 14: found '}}" + half);
    }

    @Test
    void listsStandInParagraphsOfTheTextAndOnce() throws IOException {
        String where = "in a paragraph of the text, in no text box and with no section break in it";
        assertThat(faults(notice().change("word/footer2.xml", "— ", "{{copy}} ").text("{{copy}}", "抄送")))
                .containsExactly(", footer of even pages paragraph 1, character 1: found '{{copy}}', which cannot stand"
                        + " here; expected it " + where + "; move it there");
        assertThat(faults(notice().text("{{title}}", "{{title}}{{marks}}")))
                .containsExactly(" paragraph 4, character 10: found '{{marks}}', which stands in paragraph 1 already;"
                        + " expected it once, since it is repeated; take one out");
        assertThat(faults(notice().text("{{marks}}", "{{marks}}{{copy}}").text("<w:t>{{copy}}", "<w:t>抄送")))
                .containsExactly(" paragraph 1, character 10: found '{{copy}}', a second one that is repeated; expected"
                        + " one a paragraph; give it a paragraph of its own");
        assertThat(faults(notice().text("<w:pStyle w:val=\"copy\"/>", "<w:pStyle w:val=\"copy\"/><w:sectPr/>")))
                .containsExactly(" paragraph 15, character 1: found '{{copy}}', which cannot stand here; expected it "
                        + where + "; move it there");
        assertThat(faults(notice().text("{{marks}}", "").text("{{paragraph}}", "{{paragraph}} {{marks}}")))
                .containsExactly(
                        " paragraph 7, character 15: found '{{marks}}', a second one that is repeated; expected"
                                + " one a paragraph; give it a paragraph of its own");
    }

    @Test
    void listsAreNotRepeatedInTextBoxes() throws IOException {
        String box = "<w:p><w:r><w:pict><w:txbxContent>" + Planted.paragraph("{{marks}}")
                + "</w:txbxContent></w:pict></w:r></w:p>";
        assertThat(faults(notice().text("<w:t>{{marks}}", "<w:t>").text("<w:sectPr>", box + "<w:sectPr>")))
                .containsExactly(
                        " paragraph 18, character 1: found '{{marks}}', which cannot stand here; expected it in a"
                                + " paragraph of the text, in no text box and with no section break in it; move it there");
    }

    @Test
    void nothingIsFilledInInsideDrawingsAndFields() throws IOException {
        String art = "<w:r><w:drawing><a:t xmlns:a=\"urn:a\">{{title}}</a:t></w:drawing></w:r>";
        String field = "<w:r><w:instrText> PAGE {{organ}} </w:instrText></w:r>";
        String told =
                " in a drawing or a field, where nothing is filled in; expected placeholders in plain text; move it"
                        + " there";
        assertThat(faults(notice().text("<w:r><w:t>{{day}}", art + field + "<w:r><w:t>{{day}}")))
                .containsExactly(
                        " paragraph 14, character 1: found '{{title}}'" + told,
                        " paragraph 14, character 1: found ' PAGE {{organ}} '" + told);
    }

    @Test
    void aSectionIsItsHeadingAndWhatStandsBelowIt() throws IOException {
        assertThat(faults(notice().text("{{heading}}</w:t></w:r></w:p>", "{{heading}}</w:t></w:r></w:p><w:p/>")))
                .containsExactly(" paragraph 8, character 1: found {{paragraph}} elsewhere than below {{heading}};"
                        + " expected the two directly below each other, since they are repeated for every section; move"
                        + " it there");
    }

    @Test
    void whatLiesOutsideOfTheDocument() throws IOException {
        String external = "TargetMode=\"External\"";
        assertThat(faults(notice().relation("x1", "hyperlink", "https://example.org/", external)
                        .text("<w:r><w:t>{{title}}", "<w:hyperlink r:id=\"x1\"/><w:r><w:t>{{title}}")))
                .containsExactly(" paragraph 4, character 1: found 'https://example.org/" + OUTSIDE);
        assertThat(faults(notice().relation("x1", "image", "file:///etc/passwd", external)))
                .containsExactly(": found 'file:///etc/passwd" + OUTSIDE);
        assertThat(faults(notice().put(
                                "word/_rels/settings.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"a\" Type=\"" + Planted.OFFICE + "attachedTemplate\""
                                        + " Target=\"file:///C:/x.dotm\" TargetMode=\"External\"/></Relationships>")))
                .containsExactly(": found 'file:///C:/x.dotm', which lies outside of the document; expected nothing"
                        + " outside; the paper hangs on another file; attach Normal in its place (Developer > Document"
                        + " Template)");
        assertThat(faults(notice().text(
                                "<w:r><w:t>{{day}}",
                                "<w:pict><v:imagedata xmlns:v=\"urn:v\""
                                        + " src=\"http://example.org/a.png\"/></w:pict><w:r><w:t>{{day}}")))
                .containsExactly(" paragraph 14, character 1: found 'http://example.org/a.png" + OUTSIDE);
    }

    @Test
    void drawingsAndWhatIsOnlySaidToBeInside() throws IOException {
        assertThat(faults(notice().relation("x1", "image", "http://example.org/a.png", "")))
                .containsExactly(": found 'http://example.org/a.png" + OUTSIDE);
        String svg =
                "<svg><a href=\"#a\"/><image xlink:href='data:x'/><image xlink:href = 'http://example.org/a.png'/></svg>";
        assertThat(faults(notice().put("word/media/a.svg", svg)))
                .containsExactly(": found 'http://example.org/a.png" + OUTSIDE);
    }

    @Test
    void addressesOutsideOfParagraphsAreFoundToo() throws IOException {
        String fill = "<v:fill xmlns:v=\"urn:v\" src=\"//host/a.png\"/>".replace("//host", "\\\\host");
        assertThat(faults(notice().text("<w:body>", "<w:background>" + fill + "</w:background><w:body>")))
                .containsExactly(": found '\\\\host/a.png" + OUTSIDE);
        assertThat(faults(notice().change("word/settings.xml", "<w:compat>", fill + "<w:compat>")))
                .containsExactly(": found '\\\\host/a.png" + OUTSIDE);
    }

    @Test
    void whatRunsOrHoldsOtherFiles() throws IOException {
        String out = "expected text, tables and pictures alone; take it out";
        assertThat(faults(notice().put("word/vbaProject.bin", "x").relation("x1", "vbaProject", "vbaProject.bin", "")))
                .containsExactly(
                        ": found word/vbaProject.bin, a macro or an embedded file; expected neither; take it out, and"
                                + " save as a document (.docx) without macros",
                        ": found something of the kind 'vbaProject'; " + out);
        assertThat(faults(notice().relation("x1", "oleObject", "embeddings/a.xlsx", "")
                        .text("<w:r><w:t>{{day}}", "<w:object r:id=\"x1\"/><w:r><w:t>{{day}}")))
                .containsExactly(" paragraph 14, character 1: found something of the kind 'oleObject'; " + out);
        assertThat(faults(notice().relation("x1", "aFChunk", "part.html", "")))
                .containsExactly(": found something of the kind 'aFChunk'; " + out);
    }

    @Test
    void fieldsThatReadTheClockOrAFileHoweverTheyAreCut() throws IOException {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String cut = begin + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + begin
                + "<w:r><w:instrText> includ</w:instrText></w:r><w:r><w:instrText>ePicture \"http://a\"</w:instrText></w:r>";
        assertThat(faults(notice().text(
                                "<w:r><w:t>{{day}}",
                                cut + "<w:fldSimple w:instr=\"DATE \\@ yyyy\"/><w:r><w:t>{{day}}")))
                .containsExactly(
                        " paragraph 14, character 1: found the field INCLUDEPICTURE, which may read the clock, a file or"
                                + " a host; expected none but such as PAGE or NUMPAGES; turn it into text (Ctrl+Shift+F9)",
                        " paragraph 14, character 1: found the field DATE, which may read the clock, a file or a host;"
                                + " expected none but such as PAGE or NUMPAGES; turn it into text (Ctrl+Shift+F9)");
    }

    @Test
    void whatWouldGoOutWithEveryDocument() throws IOException {
        assertThat(faults(notice().text(
                                "<w:r><w:t>{{day}}",
                                "<w:ins w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                                        + "<w:r><w:t>{{day}}")))
                .containsExactly(
                        " paragraph 14, character 1: found a tracked change; expected none, or every document would show"
                                + " it; accept or reject all changes",
                        " paragraph 14, character 1: found a comment; expected none, or it would go out with every"
                                + " document; delete it");
    }

    @Test
    void whatIsNoDocument() throws IOException {
        assertThat(faults(folder.resolve("none.docx")))
                .containsExactly(": no such file; expected the template of this paper; copy it from the shipped"
                        + " report-templates");
        assertThat(faults(Files.writeString(folder.resolve("notice.docx"), "a text")))
                .singleElement()
                .asString()
                .startsWith(": cannot be read as a document of Word (")
                .endsWith("); save it in Word or WPS as a document of the kind .docx, without a password");
        assertThat(faults(notice().put("word/huge.xml", " ".repeat(33 << 20))))
                .containsExactly(
                        ": cannot be read as a document of Word (unpacks to more than 33554432 bytes); save it in"
                                + " Word or WPS as a document of the kind .docx, without a password");
        assertThat(faults(notice().change(WordFile.TYPES, "document.main+xml", "template.main+xml")))
                .containsExactly(": " + KIND);
        assertThat(faults(notice().change(
                                WordFile.TYPES,
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "vnd.ms-word.document.macroEnabled.main+xml")))
                .containsExactly(": " + KIND);
        assertThat(faults(notice().change(WordFile.TYPES, "/word/document.xml", "/word/none.xml")))
                .containsExactly(": " + KIND);
        assertThat(faults(notice().text(Markup.WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")))
                .containsExactly(": a document of Word in another form (Strict Open XML); save it in Word or WPS as a"
                        + " document of the kind .docx, without a password");
        assertThat(faults(notice().text("<w:document", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><w:document")))
                .singleElement()
                .asString()
                .startsWith(": cannot be read as a document of Word (DOCTYPE is disallowed");
    }
}

package org.daylight.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.daylight.report.Report;

/**
 * What a PDF says about itself, twice: in its information dictionary and, word for word the same, in its XMP packet. The
 * packet is written here rather than by the library, which would date it by the machine's clock.
 *
 * @param title of the document
 * @param author the government, where the report has a fact {@code city}
 * @param subject period and edition
 * @param at date of the document: the report's as-of instant; none where the report has no such fact
 */
record Imprint(String title, String author, String subject, Optional<Instant> at) {

    private static final String PRODUCT = "Daylight";

    static Imprint of(Report report) {
        String subject =
                report.facts().getOrDefault("period", "") + " " + report.facts().getOrDefault("edition", "");
        return new Imprint(
                report.title(),
                report.facts().getOrDefault("city", PRODUCT),
                subject.isBlank() ? report.template() : subject.strip(),
                instant(report));
    }

    private static Optional<Instant> instant(Report report) {
        String fact = report.facts().get(Report.AS_OF_INSTANT);
        if (fact == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(fact));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("report " + report.template() + ", fact asOfInstant: found '" + fact
                    + "'; expected an instant such as 2026-09-30T16:00:00Z");
        }
    }

    void stamp(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setSubject(subject);
        information.setCreator(PRODUCT);
        information.setProducer(PRODUCT);
        at.map(Imprint::calendar).ifPresent(date -> {
            information.setCreationDate(date);
            information.setModificationDate(date);
        });
        document.setDocumentInformation(information);
        byte[] packet = packet().getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    }

    private static GregorianCalendar calendar(Instant instant) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private String packet() {
        String dates = at.map(Imprint::dates).orElse("");
        return String.format(Locale.ROOT, PACKET, escape(title), escape(author), escape(subject), dates);
    }

    private static String dates(Instant at) {
        Instant date = at.truncatedTo(ChronoUnit.SECONDS);
        return "<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDF/A-2b (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5), with the extension schema that the latter needs. */
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreatorTool>Daylight</xmp:CreatorTool>%s
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>Daylight</pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
}

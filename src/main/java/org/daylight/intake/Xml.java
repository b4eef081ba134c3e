package org.daylight.intake;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.daylight.feed.FileRefusal.Code;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parts of workbooks as events. No document type is taken, so no entity is expanded and nothing else is fetched. */
final class Xml {

    /** What the parser says of a document type in every language that it speaks; a test holds it to that. */
    private static final String DOCUMENT_TYPE = "DOCTYPE";

    private Xml() {}

    /** Ends a parse early, since no more is wanted. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    /** Feeds a part to a handler and closes it. */
    static void parse(InputStream part, DefaultHandler handler) throws IOException {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        } catch (Enough enough) {
            return;
        } catch (CharConversionException | UnsupportedEncodingException torn) {
            throw BadFile.corrupt("text that is not in its encoding");
        } catch (SAXException malformed) {
            throw bad(malformed);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the parser of the Java runtime is not secure", impossible);
        }
    }

    private static BadFile bad(SAXException malformed) {
        return String.valueOf(malformed.getMessage()).contains(DOCUMENT_TYPE)
                ? new BadFile(Code.DOCUMENT_TYPE, "a document type", "none")
                : BadFile.corrupt("malformed markup");
    }
}

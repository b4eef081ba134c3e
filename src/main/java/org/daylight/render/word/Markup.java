package org.daylight.render.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML of parts: read without asking for anything outside of it, and what is looked for in it. */
final class Markup {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Says something once for new programs, and once more for old ones. */
    static final String BOTH = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Markup() {}

    /** @throws SAXException if it is no well-formed XML, or has a document type, which could name files */
    static Document parse(byte[] part) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Document part) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var writer = factory.newTransformer();
            part.setXmlStandalone(true);
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            var out = new ByteArrayOutputStream();
            writer.transform(new DOMSource(part), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Elements of a document below a node, in their order; {@code *} for all of them. */
    static List<Element> all(Element root, String name) {
        return list(root.getElementsByTagNameNS(WORD, name));
    }

    static List<Element> list(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The nearest element of a document with that name around a node. */
    static Optional<Element> around(Node node, String name) {
        return around(node, WORD, name);
    }

    /** The nearest element of that name around a node. */
    static Optional<Element> around(Node node, String space, String name) {
        for (Node above = node.getParentNode(); above != null; above = above.getParentNode()) {
            if (above instanceof Element element
                    && space.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static Optional<Element> child(Element parent, String name) {
        return list(parent.getChildNodes()).stream()
                .filter(one -> is(one, name))
                .findFirst();
    }

    /** A child element, put before all others if it is not there. */
    static Element first(Element parent, String name) {
        return child(parent, name).orElseGet(() -> {
            String prefix = parent.getPrefix() == null ? "" : parent.getPrefix() + ":";
            Element made = parent.getOwnerDocument().createElementNS(WORD, prefix + name);
            parent.insertBefore(made, parent.getFirstChild());
            return made;
        });
    }

    static String value(Element element, String attribute) {
        return element.getAttributeNS(WORD, attribute);
    }

    static void set(Element element, String attribute, String value) {
        Node there = element.getAttributeNodeNS(WORD, attribute);
        if (there != null) {
            there.setNodeValue(value);
        } else {
            element.setAttributeNS(WORD, "w:" + attribute, value);
        }
    }
}

package dev.hindcast.export;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML document being written, indented as people read it. Characters that XML cannot hold are
/// left out.
final class Xml {
  /// XML 1.0, production 2.
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  /// What is written inside of an element.
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private Xml() throws XMLStreamException {
    writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /// What writes a document, given its writer.
  @FunctionalInterface
  interface Document {
    void write(Xml xml) throws XMLStreamException;
  }

  static String document(Document document) {
    try {
      Xml xml = new Xml();
      xml.writer.writeStartDocument("UTF-8", "1.0");
      document.write(xml);
      xml.writer.writeEndDocument();
      xml.writer.close();
      return xml.text + "\n";
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// @param attributes names and values in turn
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeStartElement(name);
    attributes(attributes);
    depth++;
    content.write();
    depth--;
    newLine();
    writer.writeEndElement();
  }

  /// @param attributes names and values in turn
  void text(String name, String value, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeStartElement(name);
    attributes(attributes);
    writer.writeCharacters(possible(value));
    writer.writeEndElement();
  }

  /// @param attributes names and values in turn
  void empty(String name, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int index = 0; index < attributes.length; index += 2) {
      writer.writeAttribute(attributes[index], possible(attributes[index + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String possible(String value) {
    return IMPOSSIBLE.matcher(value).replaceAll("");
  }
}

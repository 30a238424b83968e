package dev.hindcast.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Links addresses that stand in running text as they are, as section 6.9 of GitHub's dialect has
/// it: `https://…`, `www.…` and of mail. Each character is looked at a few times at most.
final class BareLinks {

  /// What ends a sentence rather than an address.
  private static final String TRAILING = "?!.,:;*_~'\"";

  /// An address in `text` and what it leads to.
  private record Address(int start, int end, String target) {}

  private final TextPlaces places;

  BareLinks(TextPlaces places) {
    this.places = places;
  }

  /// Links the addresses in all texts below a node that stand in no link.
  void link(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof Text text) {
        split(text);
      } else if (!(child instanceof Link)) {
        link(child);
      }
      child = next;
    }
  }

  private void split(Text text) {
    String literal = text.getLiteral();
    List<Address> addresses = addresses(literal);
    if (addresses.isEmpty()) {
      return;
    }
    int[] starts = places.starts(Places.whole(text), literal);
    int done = 0;
    for (Address address : addresses) {
      insert(text, literal, starts, done, address.start());
      Link link = new Link(address.target(), null);
      Places.set(link, starts[address.start()], starts[address.end()]);
      link.appendChild(piece(literal, starts, address.start(), address.end()));
      text.insertBefore(link);
      done = address.end();
    }
    insert(text, literal, starts, done, literal.length());
    text.unlink();
  }

  private static void insert(Text text, String literal, int[] starts, int from, int to) {
    if (from < to) {
      text.insertBefore(piece(literal, starts, from, to));
    }
  }

  private static Text piece(String literal, int[] starts, int from, int to) {
    Text piece = new Text(literal.substring(from, to));
    Places.set(piece, starts[from], starts[to]);
    return piece;
  }

  private static List<Address> addresses(String text) {
    List<Address> addresses = new ArrayList<>();
    int done = 0;
    for (int at = 0; at < text.length(); at = Math.max(at + 1, done)) {
      int host = text.charAt(at) == '@' ? 0 : hostStart(text, at);
      int start = host > 0 ? at : text.charAt(at) == '@' ? mailStart(text, done, at) : at;
      int end = host > 0 ? pageEnd(text, host) : start < at ? mailEnd(text, at + 1) : 0;
      if (end > at) {
        addresses.add(new Address(start, end, target(text, start, end, host > 0)));
        done = end;
      }
    }
    return addresses;
  }

  private static String target(String text, int start, int end, boolean page) {
    String address = text.substring(start, end);
    if (!page) {
      return "mailto:" + address;
    }
    return address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address;
  }

  /// Where the host of an address that begins here begins; 0 where none does.
  private static int hostStart(String text, int at) {
    if (at > 0 && isNamePart(text.charAt(at - 1))) {
      return 0;
    }
    for (String beginning : List.of("https://", "http://", "www.")) {
      int host = at + beginning.length();
      if (text.regionMatches(true, at, beginning, 0, beginning.length())
          && host < text.length()
          && isNamePart(text.charAt(host))) {
        return host;
      }
    }
    return 0;
  }

  private static int pageEnd(String text, int host) {
    int end = host;
    int brackets = 0;
    while (end < text.length() && isAddressPart(text.charAt(end))) {
      brackets += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    while (end > host && endsSentence(text.charAt(end - 1), brackets)) {
      brackets += text.charAt(end - 1) == ')' ? 1 : 0;
      end--;
    }
    return end;
  }

  private static boolean endsSentence(char last, int brackets) {
    return TRAILING.indexOf(last) >= 0 || (last == ')' && brackets < 0);
  }

  /// Blanks, angle brackets and the punctuation of Chinese and Japanese end an address.
  private static boolean isAddressPart(char character) {
    return !Character.isWhitespace(character)
        && character != '<'
        && character != '>'
        && (character < '\u3000' || character > '\u303F')
        && (character < '\uFF00' || character > '\uFF65');
  }

  private static int mailStart(String text, int from, int at) {
    int start = at;
    while (start > from
        && (isNamePart(text.charAt(start - 1)) || ".+-_".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    while (start < at && !isNamePart(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /// The end of a mail's host, which has a dot in it; 0 where there is no such host.
  private static int mailEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (isNamePart(text.charAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    while (end > from && !isNamePart(text.charAt(end - 1))) {
      end--;
    }
    int dot = text.indexOf('.', from, end);
    return dot > from ? end : 0;
  }

  private static boolean isNamePart(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }
}

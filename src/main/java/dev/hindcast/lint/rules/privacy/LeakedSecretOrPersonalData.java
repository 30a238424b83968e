package dev.hindcast.lint.rules.privacy;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.privacy.Leak;
import dev.hindcast.lint.privacy.LeakKind.Gravity;
import dev.hindcast.lint.privacy.Leaks;
import dev.hindcast.source.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what opens a door or tells who somebody is, in every corner of a file.
final class LeakedSecretOrPersonalData implements Rule {
  private static final Option<List<String>> ALLOWED =
      Option.words(
          "allowed",
          List.of(),
          "what may be told: mail addresses and their domains, internet addresses and networks");

  @Override
  public String id() {
    return "leaked-secret-or-personal-data";
  }

  @Override
  public Family family() {
    return Family.PRIVACY;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(ALLOWED);
  }

  @Override
  public String what() {
    return "holds a secret or what identifies a person";
  }

  @Override
  public String why() {
    return """
    A postmortem is read by many, for years, and git forgets nothing. A token in a pasted log
    opens its door to all of them; a customer's address makes the report a leak of its own. A
    secret that was committed is known: taking it out of the text is not enough.

    All of the file is looked at, code, links, front matter and comments included. What is found
    is never shown whole, nor is a secret on the line of any other finding. What documentation
    shows, such as `192.0.2.1`, `ana@example.com` or `<token>`, is fine, as are private networks
    and addresses of roles, such as `security@`. In a report from public sources an address is a
    suggestion only.
    """;
  }

  @Override
  public String fix() {
    return "write a placeholder instead, such as <token>; revoke what was committed";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            reporter: ⟦ana.silva@checkout-shop.net⟧
            ---
            ## Timeline

            - 08:12 UTC The pool was full: `dial postgres://shop:⟦winter-in-lisbon⟧@db-1/orders`
            - 08:19 UTC A customer at ⟦185.60.112.7⟧ could not pay.

            <!-- she can be called: ⟦+351 210 443 817⟧ -->
            """),
        Example.good(
            """
            ## Timeline

            - 08:12 UTC The pool was full: `dial postgres://shop:<password>@db-1/orders`
            - 08:19 UTC A customer in Lisbon could not pay.
            """),
        Example.nearMiss(
            """
            ## Timeline

            - 08:12 UTC `10.1.0.7` and `fd00::7` lost their route; 1.1.1.1 answered.
            - 08:19 UTC Upgraded the proxy from version 61.40.2.1 to 3.2.1.4.
            - 08:30 UTC `git clone git@github.com:shop/checkout`, then `ssh ana@db1.checkout-shop.net`.
            - 08:40 UTC Wrote to security@checkout-shop.net, and ana@example.com in the test.
            - 08:51 UTC Reverted 4f2a9c1be07d33f5a8816e20c94b7d5f16e3a0c2, with `TOKEN=${CI_TOKEN}`.
            - 09:00 UTC The password is required again; `password: ********`.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Allowed allowed = Allowed.of(subject.option(ALLOWED));
    Map<String, List<Leak>> byText =
        Leaks.in(subject.file().text()).stream()
            .filter(leak -> !allowed.covers(leak))
            .collect(Collectors.groupingBy(Leak::text, LinkedHashMap::new, Collectors.toList()));
    return byText.values().stream().map(leaks -> finding(subject, leaks));
  }

  /// One finding for all places of the same, at the first.
  private Finding finding(Subject subject, List<Leak> leaks) {
    Leak leak = leaks.getFirst();
    String again = leaks.size() == 1 ? "" : ", " + leaks.size() + " times";
    return Finding.at(leak.span())
        .saying("holds " + leak.kind().what() + ", '" + leak.shown() + "'" + again)
        .advising(help(leak))
        .weighing(weight(subject, leak))
        .confidential();
  }

  private Severity weight(Subject subject, Leak leak) {
    boolean isKnownAnyway =
        subject.postmortem().isFromPublicSources() && leak.kind().gravity() == Gravity.ADDRESS;
    return isKnownAnyway ? Severity.SUGGESTION : severity();
  }

  private static String help(Leak leak) {
    return switch (leak.kind().gravity()) {
      case SECRET ->
          "revoke it, as git keeps what was committed; write a placeholder such as <token>";
      case PERSONAL ->
          "who must be known to understand what happened? write a role, such as 'a customer'";
      case ADDRESS -> "write a name or an address for documentation, such as 192.0.2.1";
    };
  }
}

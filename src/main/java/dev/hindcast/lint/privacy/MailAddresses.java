package dev.hindcast.lint.privacy;

import dev.hindcast.lint.language.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells people's mail addresses from logins, units and addresses of nobody in particular.
final class MailAddresses {
  private static final Set<String> SPECIAL = WordList.words("special-domains");
  private static final Set<String> ROLES = WordList.words("role-addresses");

  /// Domains for examples (RFC 2606), and where forges put the addresses of those who hide theirs.
  private static final Pattern NOBODYS =
      Pattern.compile("(?:.*\\.)?(?:example\\.[a-z.]{2,6}|noreply\\.[a-z.-]+)");

  /// Who logs in where, as in `ssh ana@host`, `ana@host:~$` and `https://ana@host/`.
  private static final Pattern LOGIN_BEFORE =
      Pattern.compile(
          ".*(?:\\b(?:ssh|scp|sftp|rsync|sshfs|mosh|ssh-copy-id)\\b.*|://|[\\[(])", Pattern.DOTALL);

  private static final Pattern LOGIN_AFTER =
      Pattern.compile("(?::[~/\\w]|[ ~][~/]?.{0,20}\\]?[#$] ).*");

  /// The name of a machine in a network of peers.
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{32,}");

  private MailAddresses() {}

  static boolean isPersonal(Candidate candidate) {
    String text = candidate.text().toLowerCase(Locale.ROOT);
    String name = text.substring(0, text.indexOf('@'));
    String domain = text.substring(text.indexOf('@') + 1);
    return !SPECIAL.contains(domain.substring(domain.lastIndexOf('.') + 1))
        && !NOBODYS.matcher(domain).matches()
        && !KEY.matcher(name).matches()
        && !isRole(name)
        && !isLogin(candidate);
  }

  private static boolean isRole(String name) {
    return ROLES.contains(name)
        || Arrays.stream(name.split("[._+-]", -1)).anyMatch(ROLES::contains);
  }

  private static boolean isLogin(Candidate candidate) {
    return LOGIN_BEFORE.matcher(candidate.before()).matches()
        || LOGIN_AFTER.matcher(candidate.after()).matches();
  }
}

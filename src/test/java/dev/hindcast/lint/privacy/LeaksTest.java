package dev.hindcast.lint.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Secrets are put together here, so that no scanner takes this file for a leak.
class LeaksTest {
  private static final String LETTERS = "qR7mZt2XwLk9VbN4yHs8JdF3pGc6TaE5uWoKi1SxQvMnBzCj";
  private static final String HEX = "9f3a71c8e5d20b46a8c1f7e3d95b0624";

  @TestFactory
  Stream<DynamicTest> everyKindIsFoundAndHasASample() {
    return LeakKind.ALL.stream()
        .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> assertFound(kind.name())));
  }

  private static void assertFound(String name) {
    Sample sample = Optional.ofNullable(samples().get(name)).orElseThrow();
    assertEquals(
        List.of(name + ": " + sample.secret),
        found("seen in the log: " + sample.text + "\nand then no more"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // documentation and private networks, resolvers, any address
        "192.0.2.1, 198.51.100.77, 203.0.113.9 and 2001:db8::7",
        "10.1.2.3, 172.16.9.9, 192.168.1.1, 127.0.0.1, 169.254.169.254, 100.64.0.9, 224.0.0.251",
        "1.1.1.1, 8.8.8.8, 9.9.9.9, 2606:4700:4700::1111, 1.2.3.4, 0.0.0.0, 255.255.255.255",
        "fe80::1, fd12:3456::1, ::1, std::vector, 2026:02:03, a0:b1:c2:d3:e4:f5",
        // versions and numbers
        "Rails 6.0.4.6, Chrome/96.80.4664.110, version 145.82.3.1, v4.19.255.3, build 45.90.1.2",
        "section 3.2.1.4, 1.2.3.4.5.6, 300.1.2.3, 145.082.3.1, 81.2.69.142.example",
        "129.134.30.0/24 was withdrawn, and 2a03:2880:f0fc::/48",
        // what is no secret
        "commit 4f2a9c1be07d33f5a8816e20c94b7d5f16e3a0c2, id 123e4567-e89b-42d3-a456-426614174000",
        "password: ********, password=<password>, token: ${CI_TOKEN}, PASSWORD=$DB_PASSWORD",
        "password: changeme1, secret: your-secret-key-1, password is required, pass: 14/15 tests",
        "the token: expired, token=REDACTED_2026_02_03, secretKeyRef: checkout-db-password-2",
        "password = config.database.password2, token = getToken(user1), api_key: xxxxxxxxxxxxxxxx1",
        "password reset: https://shop.example/reset-1, password: v1.2.3, secret: /run/secrets/db1",
        "https://user:password@host, postgres://user:<password>@db/x, redis://:${PW}@db",
        "git@github.com:shop/checkout.git, ssh://git@github.com/shop, https://ana@forge.net/shop",
        "Authorization: Bearer <token>, Authorization: Bearer $TOKEN, bearer of bad news",
        "the token service-account-2 was used, tokenizer=bert-base-uncased-v1-large",
        // what is no person's address
        "ana@example.com, ana@example.org, bob@test.example, a@b.invalid, root@db.local",
        "security@shop.net, no-reply@shop.net, sre-team@shop.net, noreply@github.com,"
            + " help@shop.net",
        "ssh ana@db1.shop.net, scp x ana@db1.shop.net:/tmp, ana@db1.shop.net:~$ ls,"
            + " [root@db1.shop.net ~]# ls",
        "actions/checkout@v4.1.2, lodash@4.17.21, logo@2x.png, backup@checkout.service, @ana",
        "ana@users.noreply.github.com",
        "842822b88cb55762ba99cee50a37156c6d0a6c45@node.shop.net:26656",
        // numbers
        "4111 1111 1111 1111, 4242424242424242, DE89 3704 0044 0532 0130 00,"
            + " GB82WEST12345698765432",
        "1718900000000000, 0.4539578763621486, 4539578763621487, 2026-02-03 08:12:00 4539",
        "+1 (415) 555-0132, +44 7700 900123, +1 000 000 000 requests, +12 345 errors, +49",
        "-----BEGIN PRIVATE KEY----- was in the file, -----BEGIN CERTIFICATE-----",
      })
  void whatLooksAlikeIsLetThrough(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void documentedKeysAreNone() {
    String key = "AKIA" + "IOSFODNN7EXAMPLE";
    String secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCY" + "EXAMPLEKEY";
    assertEquals(List.of(), found(key + " aws_secret_access_key = " + secret));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mail-address       | <ana@shop.net>               | ana@shop.net
          mail-address       | mailto:ana.silva@shop.co.uk. | ana.silva@shop.co.uk
          mail-address       | reporter: ana+x@shop.net     | ana+x@shop.net
          internet-address   | http://81.2.69.142:8080/     | 81.2.69.142
          internet-address   | IP 21.9.8.7                  | 21.9.8.7
          internet-address   | 81.2.69.142/32               | 81.2.69.142
          internet-address-6 | [2a00:1450:4001:81b::200e]   | 2a00:1450:4001:81b::200e
          phone-number       | call +351210443817           | +351210443817
          password           | DB_PASSWORD=winter2026       | winter2026
          password           | "password": "winter 2o26!x"  |
          password           | the password is Winter26!    | Winter26!
          """)
  void formsOfTheSameAreFound(String kind, String text, String secret) {
    assertEquals(secret == null ? List.of() : List.of(kind + ": " + secret), found(text));
  }

  @Test
  void ofTwoThatFindTheSamePlaceTheMoreExactCounts() {
    String token = "gh" + "p_" + LETTERS.substring(0, 36);
    assertEquals(List.of("github-token: " + token), found("API_TOKEN=" + token));
    assertEquals(
        List.of("password-in-address: winter"), found("amqp://shop:winter@queue.shop.net/orders"));
  }

  @Test
  void onlyTheFirstAndTheLastCharacterAreShown() {
    assertEquals("w…6", Leaks.in("DB_PASSWORD=winter2026").getFirst().shown());
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "a",
        "1",
        "1.",
        "1:",
        "a@",
        "a.",
        "a@b.",
        "://a:",
        "-----BEGIN ",
        "eyJa.",
        "password=",
        "4 ",
        "password: a_",
        "token=a1_",
        "+1 ",
        "AKIA",
        "sk-a-",
        "curl -u ",
        "bearer ",
        "2a00:",
        "GB82 WEST ",
      })
  void muchOfTheSameTakesNotLong(String piece) {
    Leaks.in(piece.repeat(1_000_000 / piece.length()));
  }

  private static List<String> found(String text) {
    return Leaks.in(text).stream().map(leak -> leak.kind() + ": " + leak.text()).toList();
  }

  /// @param secret what must be found in the text
  private record Sample(String text, String secret) {}

  private static String letters(int length) {
    return LETTERS.repeat(length / LETTERS.length() + 1).substring(0, length);
  }

  private static String hex(int length) {
    return HEX.repeat(length / HEX.length() + 1).substring(0, length);
  }

  private static Map<String, Sample> samples() {
    Map<String, Sample> samples = new LinkedHashMap<>();
    String upper = "QR7MZT2XWLK3VBN4";
    plain(samples, "aws-access-key-id", "AK" + "IA" + upper);
    behind(samples, "aws-secret-access-key", "aws_secret_access_key = ", letters(40));
    behind(samples, "azure-account-key", "AccountName=shop;Account" + "Key=", letters(86) + "==");
    behind(
        samples,
        "azure-shared-access-signature",
        "https://x.test/a?sv=1&sig=",
        letters(43) + "%3D");
    plain(samples, "azure-client-secret", "abc8" + "Q~" + letters(34));
    plain(samples, "google-api-key", "AI" + "za" + letters(35));
    plain(samples, "google-oauth-token", "ya" + "29." + letters(60));
    plain(samples, "google-client-secret", "GOC" + "SPX-" + letters(28));
    plain(samples, "github-token", "gh" + "p_" + letters(36));
    plain(
        samples, "github-fine-grained-token", "github" + "_pat_" + letters(22) + "_" + letters(59));
    plain(samples, "gitlab-token", "gl" + "pat-" + letters(20));
    plain(samples, "slack-token", "xo" + "xb-704518233960-" + letters(24));
    behind(
        samples,
        "slack-webhook",
        "https://hooks.slack" + ".com/services/",
        "T01/B02/" + letters(40));
    behind(
        samples,
        "discord-webhook",
        "https://discord" + ".com/api/webhooks/112233445566778899/",
        letters(68));
    behind(
        samples, "teams-webhook", "https://shop.webhook" + ".office.com/webhookb2/", letters(80));
    plain(samples, "stripe-key", "sk" + "_live_" + letters(24));
    plain(samples, "twilio-key", "S" + "K" + hex(32));
    plain(samples, "sendgrid-key", "S" + "G." + letters(22) + "." + letters(43));
    plain(samples, "mailgun-key", "ke" + "y-" + hex(32));
    plain(samples, "mailchimp-key", hex(32) + "-us" + "12");
    plain(samples, "npm-token", "np" + "m_" + letters(36));
    plain(samples, "pypi-token", "py" + "pi-AgEIcHlwaS5vcmc" + letters(80));
    plain(samples, "rubygems-key", "ruby" + "gems_" + hex(48));
    plain(samples, "crates-token", "ci" + "o" + letters(32));
    plain(samples, "docker-token", "dckr" + "_pat_" + letters(27));
    plain(samples, "openai-or-anthropic-key", "sk" + "-proj-" + letters(48));
    plain(samples, "groq-key", "gs" + "k_" + letters(52));
    plain(samples, "hugging-face-token", "h" + "f_" + letters(34));
    plain(samples, "databricks-token", "dap" + "i" + hex(32));
    plain(samples, "grafana-token", "gl" + "sa_" + letters(32) + "_" + hex(8));
    plain(samples, "new-relic-key", "NR" + "AK-" + upper + "PQ5RSTJWXYZ");
    plain(samples, "sentry-token", "sn" + "tryu_" + hex(64));
    plain(samples, "vault-token", "hv" + "s." + letters(24));
    plain(samples, "terraform-token", letters(14) + ".atlas" + "v1." + letters(60));
    plain(samples, "digitalocean-token", "do" + "p_v1_" + hex(64));
    plain(samples, "heroku-key", "HR" + "KU-" + letters(58));
    plain(samples, "shopify-token", "shp" + "at_" + hex(32));
    plain(samples, "telegram-token", "704518233:" + "AA" + letters(33));
    plain(samples, "atlassian-token", "ATA" + "TT3" + letters(120));
    plain(samples, "linear-key", "lin" + "_api_" + letters(40));
    plain(samples, "postman-key", "PM" + "AK-" + hex(24) + "-" + hex(34));
    plain(samples, "age-key", "AGE-SECRET" + "-KEY-1" + upper.repeat(4).substring(0, 58));
    plain(
        samples,
        "json-web-token",
        "ey" + "J" + letters(20) + ".ey" + "J" + letters(30) + "." + letters(43));
    String key = "-----BEGIN RSA " + "PRIVATE KEY-----\n" + letters(64) + "\n" + letters(40);
    samples.put("private-key", new Sample(key + "\n-----END", key));
    behind(samples, "password-in-address", "postgres://shop:", "winter-in-lisbon", "@db-1/orders");
    behind(
        samples, "password-on-a-command-line", "curl -s -u ana:", "winter2026", " https://x.test");
    behind(samples, "authorization-header", "Authorization: Basic ", letters(28));
    behind(samples, "password", "db.password=", "winter2026");
    behind(samples, "key-or-token", "SIGNING_KEY: ", letters(32));
    plain(samples, "card-number", "4539 5787 6362 1486");
    plain(samples, "iban", "PT50 0002 0123 1234 5678 9015 4");
    plain(samples, "mail-address", "ana.silva@checkout-shop.net");
    plain(samples, "phone-number", "+351 210 443 817");
    plain(samples, "internet-address", "81.2.69.142");
    plain(samples, "internet-address-6", "2a00:1450:4001:81b::200e");
    return samples;
  }

  private static void plain(Map<String, Sample> samples, String name, String secret) {
    samples.put(name, new Sample(secret, secret));
  }

  private static void behind(Map<String, Sample> samples, String name, String head, String secret) {
    behind(samples, name, head, secret, "");
  }

  private static void behind(
      Map<String, Sample> samples, String name, String head, String secret, String tail) {
    samples.put(name, new Sample(head + secret + tail, secret));
  }
}

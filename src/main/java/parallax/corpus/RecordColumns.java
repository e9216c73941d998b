package parallax.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which field of a record holds what. A field is known by the names that archives and crawlers use
 * for it, whatever their case; a name the user gives comes before all of them.
 *
 * @param chosen field names the user gave, by role
 */
public record RecordColumns(Map<Role, String> chosen) {
  /** What a field holds. */
  public enum Role {
    ID("id article_id doc_id document_id uid guid"),
    URL("url link uri source_url permalink canonical_link"),
    SOURCE(
        "source outlet publisher publication site_name sitename source_name source_domain domain"
            + " site"),
    AUTHOR("author authors byline creator"),
    TITLE("title headline"),
    DATE(
        "date published date_publish date_published publish_date published_at publication_date"
            + " published_date datepublished pub_date pubdate"),
    DATE_PRECISION("date_precision"),
    LANGUAGE("language lang"),
    NOTE("note"),
    TEXT("text content body maintext full_text fulltext article_text articlebody article");

    private final String names;

    Role(String names) {
      this.names = names;
    }

    /** The names it is known by, the first that a record has being taken. */
    public List<String> names() {
      return List.of(names.split(" ", -1));
    }
  }

  /** Without a name of the user's. */
  public static final RecordColumns USUAL = new RecordColumns(Map.of());

  public RecordColumns {
    chosen = java.util.Collections.unmodifiableMap(new TreeMap<>(chosen));
  }

  /**
   * The field that holds {@code role}.
   *
   * @param fields the names of a record's fields
   * @return empty if none does
   */
  Optional<String> field(Role role, Iterable<String> fields) {
    if (chosen.containsKey(role)) {
      return exact(chosen.get(role), fields);
    }
    Map<String, String> byKey = new LinkedHashMap<>();
    fields.forEach(field -> byKey.putIfAbsent(key(field), field));
    return role.names().stream().filter(byKey::containsKey).map(byKey::get).findFirst();
  }

  private static Optional<String> exact(String name, Iterable<String> fields) {
    for (String field : fields) {
      if (field.strip().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static String key(String field) {
    return field.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** What to look for when a role's field is missing, for messages. */
  String expected(Role role) {
    return chosen.containsKey(role)
        ? "'" + chosen.get(role) + "'"
        : "one of " + String.join(", ", role.names());
  }
}

package parallax.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's JSON-LD says of the article, in the vocabulary of schema.org. Empty strings where
 * it says nothing.
 *
 * @param headline as given
 * @param author names, parted by commas
 * @param published as given
 * @param publisher as given
 */
record LinkedData(String headline, String author, String published, String publisher) {
  private static final LinkedData NONE = new LinkedData("", "", "", "");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/#:])?(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report|Review)");

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(parse(script.data()));
      if (article.isPresent()) {
        return of(article.get());
      }
    }
    return NONE;
  }

  private static LinkedData of(JsonNode article) {
    return new LinkedData(
        text(article.path("headline")),
        String.join(", ", names(article.path("author"))),
        text(article.path("datePublished")),
        String.join(", ", names(article.path("publisher"))));
  }

  private static JsonNode parse(String script) {
    try {
      return MAPPER.readTree(script);
    } catch (JsonProcessingException e) {
      // Many pages carry broken JSON; it is as good as none.
      return MAPPER.createObjectNode();
    }
  }

  /** The first object that calls itself an article, looked for in lists and graphs. */
  private static Optional<JsonNode> article(JsonNode node) {
    if (node.isArray()) {
      for (JsonNode item : node) {
        Optional<JsonNode> found = article(item);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return isArticle(node.path("@type")) ? Optional.of(node) : inGraph(node);
  }

  private static Optional<JsonNode> inGraph(JsonNode node) {
    return node.has("@graph") ? article(node.path("@graph")) : Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    return ARTICLE.matcher(text(type)).matches();
  }

  /** A name, an object with a name, or a list of either. */
  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> names.addAll(names(item)));
    } else {
      String name = text(node.isObject() ? node.path("name") : node);
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** A string, with the references decoded that some systems leave in; empty for all else. */
  private static String text(JsonNode node) {
    return node.isTextual()
        ? org.jsoup.parser.Parser.unescapeEntities(node.textValue(), false)
        : "";
  }
}

package parallax.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.text.LoneSurrogates;

/** JSON Lines: one JSON object on each line, in UTF-8. */
final class JsonLines implements RecordFormat {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  @Override
  public void scan(InputStream in, Sink sink) throws IOException {
    LineCutter.lines(in).cut(sink);
  }

  @Override
  public Map<String, String> fields(byte[] bytes) {
    JsonNode object = parse(StrictUtf8.decode(bytes));
    if (!object.isObject()) {
      throw new RecordException(
          "found a JSON "
              + object.getNodeType().toString().toLowerCase(java.util.Locale.ROOT)
              + "; expected an object such as {\"id\": \"a1\", \"text\": \"…\"} on each line");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            field ->
                fields.put(
                    LoneSurrogates.replaced(field.getKey()),
                    LoneSurrogates.replaced(String.join(", ", texts(field.getValue())))));
    return fields;
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new RecordException(
          "no JSON at character "
              + Math.max(0, e.getLocation().getColumnNr() - 1)
              + " of the line: "
              // The character it names may be the first half of a pair.
              + LoneSurrogates.replaced(e.getOriginalMessage())
              + "; expected one object on each line",
          e);
    }
  }

  /** A text, a number, the name of an object, or a list of such. */
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> texts.addAll(texts(item)));
    } else if (node.isObject()) {
      texts.addAll(node.has("name") ? texts(node.path("name")) : List.of());
    } else if (!node.isNull()) {
      texts.add(node.asText());
    }
    return texts;
  }
}

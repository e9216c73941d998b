package parallax.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A page as it was served. */
final class WarcPage {
  private static final int MAX_BYTES = RecordFormat.MAX_BYTES;
  private static final int OK = 200;

  private final String url;
  private final Optional<String> charset;
  private final byte[] bytes;

  private WarcPage(String url, Optional<String> charset, byte[] bytes) {
    this.url = url;
    this.charset = charset;
    this.bytes = bytes;
  }

  /** Its address. */
  String url() {
    return url;
  }

  /** The charset the server named; empty if it named none. */
  Optional<String> charset() {
    return charset;
  }

  /** Its bytes, unpacked; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * The page in a record; empty if it holds something else.
   *
   * @throws IOException if the archive breaks off inside it
   * @throws RecordException if this page alone cannot be read
   */
  static Optional<WarcPage> of(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      return answer(response);
    }
    return record instanceof WarcResource resource && isHtml(resource.contentType())
        ? Optional.of(of(resource, resource.contentType(), resource.body()))
        : Optional.empty();
  }

  private static Optional<WarcPage> answer(WarcResponse response) throws IOException {
    HttpResponse http = http(response);
    if (http.status() != OK || !isHtml(http.contentType())) {
      return Optional.empty();
    }
    List<String> packings = http.headers().all("Content-Encoding");
    try {
      return Optional.of(of(response, http.contentType(), http.bodyDecoded()));
    } catch (IOException e) {
      // An archive that breaks off inside a packed page is told of at the next record.
      if (packings.isEmpty()) {
        throw e;
      }
      throw packed(packings, e);
    } catch (UnsupportedOperationException e) {
      throw packed(packings, e);
    }
  }

  private static HttpResponse http(WarcResponse response) throws IOException {
    try {
      return response.http();
    } catch (ParsingException e) {
      throw new RecordException(
          "the server's answer cannot be read (" + e.getMessage() + "); expected HTTP", e);
    }
  }

  private static RecordException packed(List<String> packings, Exception cause) {
    return new RecordException(
        "the page is packed with '"
            + String.join(", ", packings)
            + "' and cannot be unpacked ("
            + cause.getMessage()
            + "); expected gzip, deflate or no packing",
        cause);
  }

  private static WarcPage of(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    try (InputStream in = body.stream()) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new RecordException("more than " + MAX_BYTES + " bytes; expected an article");
      }
      return new WarcPage(
          record.target(), Optional.ofNullable(type.parameters().get("charset")), bytes);
    }
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }
}

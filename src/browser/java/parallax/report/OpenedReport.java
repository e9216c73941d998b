package parallax.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A report open in Chromium, with everything it asked for and everything that went wrong. */
final class OpenedReport implements AutoCloseable {
  private static final String CHROMIUM =
      System.getenv().getOrDefault("PARALLAX_CHROMIUM", "/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;
  private final Path folder;
  private final SortedSet<String> requests = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * Starts the browser; nothing is opened yet.
   *
   * @param folder the output folder
   * @param width of the window in CSS pixels
   */
  OpenedReport(Path folder, int width, ColorScheme colours) {
    this.folder = folder;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    this.page =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(colours));
    page.onRequest(
        request -> {
          if (!request.url().equals("about:blank")) {
            requests.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            faults.add(message.text());
          }
        });
    page.onPageError(faults::add);
    page.onDialog(
        dialog -> {
          faults.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  /** Opens a file of the folder and waits until it is drawn. */
  Page open(String file) {
    // A change of the fragment alone would not load the page anew.
    page.navigate("about:blank");
    page.navigate(url(file));
    page.waitForFunction(
        "() => Array.from(document.querySelectorAll('[data-chart]')).every(c => c.dataset.drawn)");
    return page;
  }

  /** The address of a file of the folder, which may have a query and a fragment. */
  String url(String file) {
    return folder.toUri() + file;
  }

  /** Every address asked for so far. */
  SortedSet<String> requests() {
    return requests;
  }

  /** Errors and warnings of the console, faults of scripts, and dialogs. */
  List<String> faults() {
    return faults;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

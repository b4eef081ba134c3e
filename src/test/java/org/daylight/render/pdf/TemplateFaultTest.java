package org.daylight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daylight.report.Report;
import org.daylight.report.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultTest {

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org" lang="en">
            <head><title>t</title><meta name="subject" content="s"/><style>body { font-family: 'Noto Sans SC'; }</style>
            %s</head>
            <body>
            %s
            </body></html>
            """;

    @TempDir
    private Path home;

    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("templates"));
        Files.writeString(home.resolve("secret.css"), "p { color: red; }");
    }

    private void render(String head, String body) throws IOException {
        Files.copy(Papers.TEMPLATES.resolve("charts.properties"), folder.resolve("charts.properties"));
        Files.writeString(folder.resolve("page.html"), PAGE.formatted(head, body));
        Texts texts = new Texts(Papers.ENGLISH, Map.of("pdf.known", "known"));
        Report report =
                new Report("page", Papers.ENGLISH, "Page", Map.of("period", "2026-09"), List.of(), List.of(), Map.of());
        PdfRenderer.of(folder, texts).render(report, out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    parts.table('x')      | report page has no table 'x'; it has []
                    parts.fact('x')       | report page has no fact 'x'; it has [period]
                    unknown               | no variable 'unknown'; expected one of [heat, parts, print, texts]
                    texts.get('pdf.x')    | messages.en: no text for key 'pdf.x'; add it
                    """)
    void aWrongNameIsNamedWithFileLineAndColumn(String expression, String reason) {
        assertThatThrownBy(() -> render("", "<p th:text=\"${" + expression + "}\">x</p>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder.resolve("page.html") + " line 5, column 4: " + reason);
        assertThat(out.size()).isZero();
    }

    @Test
    void unescapedOutputIsRefused() {
        assertThatThrownBy(() -> render("", "<p th:utext=\"${parts.title()}\">x</p>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("page.html line 5: found 'utext', which prints text unescaped; expected th:text");
    }

    @Test
    void aWrongStyleIsSaid() {
        assertThatThrownBy(() -> render("<style>p { colour: red; }</style>", "<p>x</p>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page.html or a file that it names: ")
                .hasMessageContaining("colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "../secret.css",
                "classpath:META-INF/MANIFEST.MF",
                "data:text/css,p%7Bcolor:red%7D",
                "ftp://127.0.0.1/x.css",
                "//127.0.0.1/x.css"
            })
    void nothingOutsideTheFolderIsRead(String address) {
        assertThatThrownBy(() ->
                        render("<link rel=\"stylesheet\" type=\"text/css\" href=\"" + address + "\"/>", "<p>x</p>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which is not a file of " + folder + "; expected files of that folder only");
        assertThat(out.size()).isZero();
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("inside.css"), home.resolve("secret.css"));
        assertThatThrownBy(() -> render("<link rel=\"stylesheet\" type=\"text/css\" href=\"inside.css\"/>", "<p>x</p>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inside.css', which is not a file of " + folder);
    }

    @Test
    void noHostIsAsked() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String host = "http://127.0.0.1:" + canary.getLocalPort();
            assertThatThrownBy(() -> render(
                            "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + host + "/a.css\"/>",
                            "<img alt=\"i\" src=\"" + host + "/b.png\"/><p style=\"background-image: url('" + host
                                    + "/c.png')\">x</p>"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(folder.resolve("page.html") + ": it refers to '" + host
                            + "/a.css', which is not a file of " + folder + "; expected files of that folder only");
            canary.setSoTimeout(300);
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}

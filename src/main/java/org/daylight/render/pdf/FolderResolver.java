package org.daylight.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Finds templates by plain name in one folder. Unescaped output is refused: names of departments must stay inert. */
final class FolderResolver implements ITemplateResolver {

    static final String ENDING = ".html";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    static final Pattern UNESCAPED = Pattern.compile("utext|\\[\\(|th:on|th:inline=\"javascript\"");

    private final Path folder;

    FolderResolver(Path folder) {
        this.folder = folder;
    }

    @Override
    public String getName() {
        return folder.toString();
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public TemplateResolution resolveTemplate(
            IEngineConfiguration configuration, String owner, String template, Map<String, Object> attributes) {
        return new TemplateResolution(
                new StringTemplateResource(read(template)), TemplateMode.HTML, AlwaysValidCacheEntryValidity.INSTANCE);
    }

    private String read(String template) {
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException(folder + ": '" + template
                    + "' is no name of a template; expected small letters, digits and hyphens, as in scorecard");
        }
        Path file = folder.resolve(template + ENDING);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": no such template; add it or correct the report's template");
        }
        try {
            return escaped(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8; save it as UTF-8", e);
        }
    }

    private static String escaped(Path file, String html) {
        Matcher matcher = UNESCAPED.matcher(html);
        if (matcher.find()) {
            long line = html.substring(0, matcher.start()).lines().count();
            throw new IllegalArgumentException(file + " line " + Math.max(1, line) + ": found '" + matcher.group()
                    + "', which prints text unescaped; expected th:text");
        }
        return html;
    }
}

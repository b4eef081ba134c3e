package org.daylight.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tells before any paper is made which texts hold characters that its font cannot show. */
public final class MissingGlyphs {

    private MissingGlyphs() {}

    /** Each of the texts that cannot be shown as it stands, with its characters, in their order. */
    public static List<Substitution> of(List<String> texts) throws IOException {
        Faces faces = Faces.load();
        var found = new ArrayList<Substitution>();
        for (String text : texts) {
            var glyphs = new Glyphs(faces);
            glyphs.clean(text);
            glyphs.substitution(text).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}

package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void aHomeIsTakenByOneAtATime() throws IOException {
        var home = new Home(folder.resolve("new/home"));
        try (var lock = home.lock().orElseThrow()) {
            assertThat(lock.home()).isSameAs(home);
            assertThat(home.lock()).isEmpty();
            assertThat(new Home(folder.resolve("new/home")).lock()).isEmpty();
        }
        try (var again = home.lock().orElseThrow()) {
            assertThat(again.channel().isOpen()).isTrue();
        }
    }
}

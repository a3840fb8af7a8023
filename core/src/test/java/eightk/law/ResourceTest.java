package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceTest {

    @Test
    void isReadBesideAClass() {
        assertThat(Resource.text(Row.class, "items.csv")).startsWith("number,caption,from,until");
        assertThat(Resource.bytes(Row.class, "items.csv")).hasSizeGreaterThan(1000);
    }

    @Test
    void isSaidToBeMissing() {
        assertThatThrownBy(() -> Resource.text(Row.class, "none.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("resource eightk/law/none.csv must be on the class path, found none");
    }

    @Test
    void isReadInAFolderByItsPackage(@TempDir Path folder) throws IOException {
        var file = folder.resolve("eightk/law/some.csv");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "name\nRoe\n");
        assertThat(Resource.bytes(Optional.of(folder), Row.class, "some.csv"))
                .asString()
                .isEqualTo("name\nRoe\n");
        assertThatThrownBy(() -> Resource.bytes(Optional.of(folder), Row.class, "items.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("resource eightk/law/items.csv must be in %s, found none", folder);
    }
}

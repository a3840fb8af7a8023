import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the jar that `eightk` starts from: the tables of its core, not packed, and after them on the class path all
/// that `eightk.jar` names.
///
/// Classes come from the JVM's ahead-of-time cache, so a short run opens jars for tables alone, and takes longer to go
/// over the names of the classes in them than to read the tables. The launcher runs this once after each build:
/// `java StartJar.java EIGHTK_JAR START_JAR`.
void main(String[] arguments) throws IOException {
    var eightk = Path.of(arguments[0]);
    var said = attributes(eightk);
    try (var core = new JarFile(core(eightk, said).toFile());
            var out = Files.newOutputStream(Path.of(arguments[1]));
            var start = new JarOutputStream(out, manifest(eightk, said))) {
        start.setMethod(ZipOutputStream.STORED);
        for (var entry : core.stream().filter(this::isTable).toList()) {
            try (var in = core.getInputStream(entry)) {
                var bytes = in.readAllBytes();
                start.putNextEntry(stored(entry.getName(), bytes));
                start.write(bytes);
            }
        }
    }
}

Attributes attributes(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
        return file.getManifest().getMainAttributes();
    }
}

/// The jar of the core, of all those on the class path of a jar.
Path core(Path jar, Attributes said) throws IOException {
    for (var other : said.getValue(Name.CLASS_PATH).split(" ")) {
        if (other.contains("eightk-core-")) {
            return jar.resolveSibling(other);
        }
    }
    throw new IOException("the class path of %s must name a jar eightk-core-…, found '%s'"
            .formatted(jar, said.getValue(Name.CLASS_PATH)));
}

/// How to run a jar, as its own manifest says, with the jar itself for the class path.
Manifest manifest(Path jar, Attributes said) {
    var manifest = new Manifest();
    var attributes = manifest.getMainAttributes();
    attributes.put(Name.MANIFEST_VERSION, "1.0");
    attributes.put(Name.CLASS_PATH, jar.getFileName().toString());
    for (var name : new Name[] {Name.MAIN_CLASS, new Name("Enable-Native-Access")}) {
        attributes.put(name, said.getValue(name));
    }
    return manifest;
}

boolean isTable(ZipEntry entry) {
    var name = entry.getName();
    return !entry.isDirectory() && !name.startsWith("META-INF/") && !name.endsWith(".class");
}

/// A file that is not packed must say its length and sum before it comes.
ZipEntry stored(String name, byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    var entry = new ZipEntry(name);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    return entry;
}

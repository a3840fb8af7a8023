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
/// `java StartJar.java EIGHTK_JAR CORE_JAR START_JAR`.
void main(String[] arguments) throws IOException {
    var eightk = Path.of(arguments[0]);
    try (var core = new JarFile(arguments[1]);
            var out = Files.newOutputStream(Path.of(arguments[2]));
            var start = new JarOutputStream(out, manifest(eightk))) {
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

/// What the manifest of a jar says of how to run it, and the jar itself for the class path.
Manifest manifest(Path jar) throws IOException {
    var manifest = new Manifest();
    var attributes = manifest.getMainAttributes();
    attributes.put(Name.MANIFEST_VERSION, "1.0");
    attributes.put(Name.CLASS_PATH, jar.getFileName().toString());
    try (var file = new JarFile(jar.toFile())) {
        var said = file.getManifest().getMainAttributes();
        for (var name : new Name[] {Name.MAIN_CLASS, new Attributes.Name("Enable-Native-Access")}) {
            attributes.put(name, said.getValue(name));
        }
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

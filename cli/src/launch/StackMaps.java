import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Rewrites the jars of a folder whose classes are older than Java 6, so that the JVM's ahead-of-time cache holds them.
///
/// The cache takes only classes that carry stack maps, which came with Java 6. picocli is compiled for Java 5, and is
/// most of what a short run of `eightk` loads; with stack maps the run takes about two thirds of the time. The launcher
/// runs this on the jars it has copied, once after each build: `java StackMaps.java FOLDER`.
void main(String[] arguments) throws IOException {
    try (var jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
        for (var jar : jars) {
            if (isOld(jar)) {
                rewrite(jar);
            }
        }
    }
}

/// The first class speaks for the jar.
boolean isOld(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
        var first = file.stream().filter(this::isClass).findFirst();
        return first.isPresent() && isOld(read(file, first.get()));
    }
}

void rewrite(Path jar) throws IOException {
    var renewed = new ByteArrayOutputStream();
    try (var file = new JarFile(jar.toFile());
            var types = new URLClassLoader(new URL[] {jar.toUri().toURL()});
            var out = new ZipOutputStream(renewed)) {
        var withStackMaps = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS,
                ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(types)));
        for (var entry : file.stream().toList()) {
            var bytes = read(file, entry);
            out.putNextEntry(new ZipEntry(entry.getName()));
            out.write(isClass(entry) && isOld(bytes) ? renew(withStackMaps, bytes) : bytes);
            out.closeEntry();
        }
    }
    Files.write(jar, renewed.toByteArray());
}

/// The same class, of Java 8: the bodies of its methods are built anew, which computes their stack maps.
byte[] renew(ClassFile classFile, byte[] bytes) {
    var bodies = ClassTransform.transformingMethodBodies(CodeBuilder::with);
    var version = (ClassTransform) (builder, element) -> {
        if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
        } else {
            builder.with(element);
        }
    };
    return classFile.transformClass(classFile.parse(bytes), bodies.andThen(version));
}

boolean isClass(ZipEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
}

/// The major version is the fourth of the two-byte words that begin a class file.
boolean isOld(byte[] bytes) {
    int version = (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF;
    return version < ClassFile.JAVA_6_VERSION;
}

byte[] read(JarFile file, ZipEntry entry) throws IOException {
    try (var in = file.getInputStream(entry)) {
        return in.readAllBytes();
    }
}

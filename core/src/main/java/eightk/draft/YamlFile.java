package eightk.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML file read strictly: text, lists and names, nothing else. What is not as wanted becomes a [Mistake] at its
/// line, and the reading goes on.
final class YamlFile {

    /// Longest file read, in characters: a report of forty items has a tenth of it.
    static final int LONGEST = 1 << 16;

    /// Most brackets, dashes and question marks in one file, which bounds how deep it can nest.
    private static final int MOST_BRACKETS = 500;

    /// Longest value: the title of a class of securities or the description of an exhibit has half of it.
    private static final int LONGEST_VALUE = 1_000;

    /// A day with four digits of its year.
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final List<Mistake> mistakes;
    private final Map<String, Node> fields;
    private final int line;

    private YamlFile(String file, List<Mistake> mistakes, Map<String, Node> fields, int line) {
        this.file = file;
        this.mistakes = mistakes;
        this.fields = fields;
        this.line = line;
    }

    static YamlFile of(String file, String text, List<Mistake> mistakes) {
        var none = new YamlFile(file, mistakes, Map.of(), 0);
        if (text.length() > LONGEST || brackets(text) > MOST_BRACKETS) {
            none.mistake(0, "must have at most %,d characters and %d lists".formatted(LONGEST, MOST_BRACKETS));
            return none;
        }
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setUseMarks(true)
                    .setMaxAliasesForCollections(0)
                    .build();
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> none.inner(node, "the file"))
                    .orElse(none);
        } catch (MarkedYamlEngineException e) {
            none.mistake(
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0), "is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            none.mistake(0, "is not YAML: " + e.getMessage());
        }
        return none;
    }

    private static long brackets(String text) {
        return text.chars().filter(c -> c == '[' || c == '{' || c == '?').count()
                + (text.length() - text.replace("- ", "").length()) / 2;
    }

    private YamlFile inner(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            mistake(line(node), what + " must be names with values");
            return new YamlFile(file, mistakes, Map.of(), line(node));
        }
        var named = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                named.put(key.getValue(), tuple.getValueNode());
            } else {
                mistake(line(tuple.getKeyNode()), "a name must be a word");
            }
        }
        return new YamlFile(file, mistakes, named, line(node));
    }

    /// Tells every name that is none of these.
    YamlFile knowing(Set<String> names) {
        fields.forEach((name, node) -> {
            if (!names.contains(name)) {
                mistake(
                        line(node),
                        "'%s' is not known here%s"
                                .formatted(
                                        name,
                                        Slips.meant(name, names)
                                                .map("; did you mean %s?"::formatted)
                                                .orElse("")));
            }
        });
        return this;
    }

    Optional<String> optional(String name) {
        var node = fields.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            var text = scalar.getValue().strip();
            if (text.chars().anyMatch(Character::isISOControl) || text.length() > LONGEST_VALUE) {
                mistake(line(node), "%s must be one line of at most %d characters".formatted(name, LONGEST_VALUE));
                return Optional.of("?");
            }
            return Optional.of(text).filter(one -> !one.isEmpty());
        }
        mistake(line(node), "%s must be one value".formatted(name));
        return Optional.empty();
    }

    /// The value; a mistake and the empty text where there is none.
    String text(String name) {
        return optional(name).orElseGet(() -> {
            mistake(lineOf(name), "%s is missing".formatted(name));
            return "";
        });
    }

    /// The value if it looks as it must; a mistake where it does not.
    String text(String name, String pattern, String looksLike) {
        var text = text(name);
        if (!text.isEmpty() && !text.matches(pattern)) {
            mistake(lineOf(name), "%s must look like %s, found '%s'".formatted(name, looksLike, text));
        }
        return text;
    }

    /// The value if there is one; a mistake where it does not look as it must.
    Optional<String> optional(String name, String pattern, String looksLike) {
        return optional(name).map(_ -> text(name, pattern, looksLike));
    }

    /// The words of a value, parted by blanks or commas; a mistake and none where there is no value.
    List<String> words(String name) {
        var text = text(name);
        return text.isEmpty() ? List.of() : List.of(text.split("[,\\s]+", -1));
    }

    LocalDate date(String name) {
        var text = text(name);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.from(DAY.parse(text));
        } catch (DateTimeException _) {
            mistake(lineOf(name), "%s must look like 2026-11-20, found '%s'".formatted(name, text));
            return LocalDate.EPOCH;
        }
    }

    boolean yes(String name) {
        return optional(name).map(word -> word.matches("yes|true")).orElse(false);
    }

    YamlFile block(String name) {
        var node = fields.get(name);
        if (node == null) {
            mistake(line, "%s is missing".formatted(name));
            return new YamlFile(file, mistakes, Map.of(), line);
        }
        return inner(node, name);
    }

    /// The block, or each of a list of them.
    List<YamlFile> oneOrMore(String name) {
        return fields.get(name) instanceof SequenceNode ? blocks(name) : List.of(block(name));
    }

    /// Each block of a list; none where it is absent.
    List<YamlFile> blocks(String name) {
        var blocks = new ArrayList<YamlFile>();
        nodes(name).forEach(node -> blocks.add(inner(node, "each of " + name)));
        return blocks;
    }

    private List<Node> nodes(String name) {
        var node = fields.get(name);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null
                && !(node instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
            mistake(line(node), "%s must be a list".formatted(name));
        }
        return List.of();
    }

    int lineOf(String name) {
        var node = fields.get(name);
        return node == null ? line : line(node);
    }

    void mistake(int at, String sentence) {
        mistakes.add(new Mistake(file, at, sentence));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}

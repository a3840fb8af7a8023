package eightk.render;

import eightk.law.Example;
import eightk.law.Requirement;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A requirement as one JSON object on one line.
public final class BookJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private BookJson() {}

    /// The object, without a line end.
    public static String line(Requirement one) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonFields(json).object(one, BookJson::requirement);
        }
        return out.toString();
    }

    private static void requirement(JsonFields to, Requirement one) {
        var lastDay = Optional.of(one.inForce())
                .filter(period -> !period.isOpen())
                .map(period -> period.until().minusDays(1));
        to.text("rule", one.id())
                .text("effect", one.effect().label())
                .text("scope", one.scope().name().toLowerCase(Locale.ROOT))
                .text("from", one.inForce().from())
                .text("lastDay", lastDay)
                .text("judgedBy", BookText.by(one))
                .text("confidence", one.confidence().mark())
                .text("citation", one.citation())
                .text("text", one.text())
                .text("mend", one.mend())
                .text("why", one.why())
                .objects("breaksIt", Example.of(one.id()).changes(), BookJson::change);
    }

    private static void change(JsonFields to, Example.Change change) {
        to.text("instead", change.instead()).text("write", change.write());
    }
}

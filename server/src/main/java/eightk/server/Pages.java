package eightk.server;

import eightk.render.Printable;
import gg.jte.generated.precompiled.JteaboutGenerated;
import gg.jte.generated.precompiled.JteapiGenerated;
import gg.jte.generated.precompiled.JtecalendarGenerated;
import gg.jte.generated.precompiled.JtecompanyGenerated;
import gg.jte.generated.precompiled.JteedgarIndexGenerated;
import gg.jte.generated.precompiled.JtefilingGenerated;
import gg.jte.generated.precompiled.JtelistGenerated;
import gg.jte.generated.precompiled.JtenoticeGenerated;
import gg.jte.generated.precompiled.JterulesGenerated;
import gg.jte.generated.precompiled.JtesearchGenerated;
import gg.jte.generated.precompiled.JtestatisticsGenerated;
import gg.jte.generated.precompiled.JtesubscribeGenerated;
import gg.jte.generated.precompiled.JtesubscriptionGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The pages, each from its model: the templates of `src/main/jte`, compiled.
final class Pages {

    private Pages() {}

    static byte[] list(ListPage page) {
        return html(to -> JtelistGenerated.render(to, null, page));
    }

    static byte[] filing(FilingPage page) {
        return html(to -> JtefilingGenerated.render(to, null, page));
    }

    /// The report as the filer wrote it, without anything that is not only to be looked at.
    static byte[] original(Reports.Report read) {
        var submission = read.dossier().report().submission();
        return submission
                .main()
                .flatMap(document -> FilerHtml.page(document, submission.documents()))
                .orElse(FilerHtml.NOTHING)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] company(CompanyPage page) {
        return html(to -> JtecompanyGenerated.render(to, null, page));
    }

    static byte[] calendar(CalendarPage page) {
        return html(to -> JtecalendarGenerated.render(to, null, page));
    }

    static byte[] rules(RulesPage page) {
        return html(to -> JterulesGenerated.render(to, null, page));
    }

    static byte[] statistics(StatisticsPage page) {
        return html(to -> JtestatisticsGenerated.render(to, null, page));
    }

    static byte[] search(SearchPage page) {
        return html(to -> JtesearchGenerated.render(to, null, page));
    }

    static byte[] subscribe(SubscribePage page) {
        return html(to -> JtesubscribeGenerated.render(to, null, page));
    }

    static byte[] subscription(SubscriptionPage page) {
        return html(to -> JtesubscriptionGenerated.render(to, null, page));
    }

    static byte[] about(String edition) {
        return html(to -> JteaboutGenerated.render(to, null, edition));
    }

    static byte[] edgarIndex(FilingPage page) {
        return html(to -> JteedgarIndexGenerated.render(to, null, page));
    }

    static byte[] api(ApiPage page) {
        return html(to -> JteapiGenerated.render(to, null, page));
    }

    static byte[] notice(NoticePage page) {
        return html(to -> JtenoticeGenerated.render(to, null, page));
    }

    static byte[] html(Consumer<OwaspHtmlTemplateOutput> template) {
        var bytes = new Utf8ByteOutput();
        template.accept(new PrintableOutput(bytes));
        return bytes.toByteArray();
    }

    /// Escapes what is written for the place it stands in, and takes out what would turn the reading direction of
    /// our words.
    private static final class PrintableOutput extends OwaspHtmlTemplateOutput {

        PrintableOutput(Utf8ByteOutput bytes) {
            super(bytes);
        }

        @Override
        public void writeUserContent(@Nullable String text) {
            super.writeUserContent(text == null ? null : Printable.of(text));
        }
    }
}

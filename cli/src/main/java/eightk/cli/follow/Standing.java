package eightk.cli.follow;

import eightk.archive.Archive;
import eightk.archive.folder.Comparison;
import eightk.cli.follow.FairClient.Answer;
import eightk.edgar.SubmissionReader;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the numbers of an archive stand for at another, over HTTP.
public final class Standing {

    private Standing() {}

    /// A desk is asked for all it has; EDGAR, which has more, for what is here.
    ///
    /// @param here as [Comparison#standing] has it
    public static Map<AccessionNumber, String> there(
            FairClient client, Archive archive, Map<AccessionNumber, String> here)
            throws IOException, InterruptedException {
        if (client.get(DeskSource.ENTRIES + "0", FairClient.MOST_LIST) instanceof Answer.Found) {
            return DeskSource.standing(client);
        }
        var there = new TreeMap<AccessionNumber, String>();
        for (var number : here.keySet()) {
            var path = path(archive, number);
            if (path.isPresent()
                    && client.get(path.get(), FairClient.MOST_SUBMISSION) instanceof Answer.Found(var bytes)) {
                there.put(number, Comparison.sha256(bytes.sha256()));
            } else if (path.isEmpty()) {
                there.put(number, Comparison.DELETED); // where it was is gone with its bytes
            }
        }
        return there;
    }

    private static Optional<String> path(Archive archive, AccessionNumber number) throws IOException {
        return archive.find(number).map(bytes -> path(bytes, number));
    }

    private static String path(Bytes submission, AccessionNumber number) {
        var header = new SubmissionReader().read(submission).value().header();
        var cik = header.filers().stream()
                .flatMap(filer -> filer.cik().stream())
                .findFirst()
                .orElse(number.login());
        return "/Archives/edgar/data/%d/%s/%s.txt".formatted(cik.number(), number.undashed(), number);
    }
}

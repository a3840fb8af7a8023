package eightk.cli.filing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The folder that is filed away: a folder for each attempt with its receipt, what was sent without its secrets, the
/// findings and the signature page; and one page to read, `index.html`.
///
/// @param folder need not exist
public record FilingRecord(Path folder) {

    static final String RECEIPT = "receipt.json";
    static final String SENT = "submission.xml";
    private static final String PAGE = "index.html";

    /// More than these are a loop of some script, to be looked at.
    private static final int MOST_ATTEMPTS = 1_000;

    /// The attempts, the first first.
    ///
    /// @throws IOException if a receipt cannot be read, which makes it unknown what was sent
    public List<Receipt> receipts() throws IOException {
        var receipts = new ArrayList<Receipt>();
        for (int number = 1; number < next(); number++) {
            var file = attempt(number).resolve(RECEIPT);
            if (Files.exists(file)) { // else it ended before anything was sent
                receipts.add(read(file));
            }
        }
        return receipts;
    }

    /// The number of the next attempt.
    int next() throws IOException {
        int number = 1;
        while (Files.exists(attempt(number))) {
            number++;
            if (number > MOST_ATTEMPTS) {
                throw new IOException("%s must hold at most %,d attempts, found more; use another folder with --record"
                        .formatted(folder, MOST_ATTEMPTS));
            }
        }
        return number;
    }

    /// Keeps other programs from submitting with the same record, until it is closed or this program ends.
    ///
    /// @throws IOException if another does so now
    FileChannel lock() throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) { // by another thread of this program
        }
        channel.close();
        throw new IOException(
                "%s must be used by one submit at a time, found another at work; wait for it".formatted(folder));
    }

    private static Receipt read(Path file) throws IOException {
        try {
            return ReceiptJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new IOException(
                    "%s is wanted to know whether a submission was sent, found none that can be read; see the server's own list, then move this folder away"
                            .formatted(file),
                    e);
        }
    }

    /// Begins an attempt: what goes with it is on disk, and the receipt after all else, when this returns.
    ///
    /// @param files by the names they are to have
    /// @throws FileAlreadyExistsException if there is such an attempt
    void begin(Receipt receipt, Map<String, byte[]> files) throws IOException {
        int number = receipt.sent().attempt();
        Files.createDirectory(attempt(number));
        for (var file : files.entrySet()) {
            write(attempt(number), file.getKey(), file.getValue());
        }
        save(receipt);
        sync(folder);
    }

    /// Writes a receipt in place of the one before, and the page anew; on disk when this returns.
    void save(Receipt receipt) throws IOException {
        write(
                attempt(receipt.sent().attempt()),
                RECEIPT,
                ReceiptJson.write(receipt).getBytes(StandardCharsets.UTF_8));
        write(folder, PAGE, FilingPage.of(this, receipts()).getBytes(StandardCharsets.UTF_8));
    }

    Path attempt(int number) {
        return folder.resolve("attempt-" + number);
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        var whole = folder.resolve(name + ".new");
        try (var channel = FileChannel.open(
                whole, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(whole, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    /// Folders can be brought to disk where they can be opened, which is not so on Windows.
    private static void sync(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

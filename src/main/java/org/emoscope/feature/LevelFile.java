package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A cached run of levels as a file that is mapped into memory rather than read.
 *
 * <p>Little-endian: 8 bytes magic and version, 32 bytes digest of the key, the CRC-32C of the levels as a 4-byte integer,
 * and the levels to the end of the file. Mapped bytes stay valid when the file is deleted or replaced.
 */
final class LevelFile {

    private static final byte[] MAGIC = {'E', 'M', 'O', 'L', 'E', 'V', 'L', 1};
    private static final int DIGEST_BYTES = 32;
    private static final int HEADER_BYTES = MAGIC.length + DIGEST_BYTES + Integer.BYTES;

    private LevelFile() {}

    /** The size of the file of so many levels. */
    static long bytes(long levels) {
        return HEADER_BYTES + levels;
    }

    static void write(ByteBuffer levels, byte[] digest, OutputStream out) throws IOException {
        ByteBuffer buffer =
                ByteBuffer.allocate(Math.toIntExact(bytes(levels.remaining()))).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(MAGIC).put(digest).putInt(checksum(levels)).put(levels.duplicate());
        out.write(buffer.array());
    }

    /**
     * Maps a file.
     *
     * @throws IOException if it cannot be read, is damaged or belongs to another key
     */
    static ByteBuffer map(Path file, byte[] digest) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() < HEADER_BYTES || channel.size() > Integer.MAX_VALUE) {
                throw new IOException("not the levels asked for: " + file);
            }
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            byte[] magic = new byte[MAGIC.length];
            byte[] found = new byte[DIGEST_BYTES];
            all.get(magic).get(found);
            if (!Arrays.equals(magic, MAGIC) || !Arrays.equals(found, digest)) {
                throw new IOException("not the levels asked for: " + file);
            }
            int sum = all.getInt();
            ByteBuffer levels = all.slice();
            if (checksum(levels) != sum) {
                throw new IOException("the checksum does not fit: " + file);
            }
            return levels;
        }
    }

    private static int checksum(ByteBuffer levels) {
        CRC32C crc = new CRC32C();
        crc.update(levels.duplicate());
        return (int) crc.getValue();
    }
}

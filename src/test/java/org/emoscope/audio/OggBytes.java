package org.emoscope.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds Ogg files with right checksums, so that what is wrong lies deeper. */
final class OggBytes {

    /** Where the stream claims to end, in samples. */
    private static final long END_GRANULE = 8000;

    private OggBytes() {}

    /** A page for each packet, the last marked as such. */
    static byte[] pages(byte[]... packets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int p = 0; p < packets.length; p++) {
            int flags = (p == 0 ? 2 : 0) | (p == packets.length - 1 ? 4 : 0);
            file.writeBytes(page(flags, p, packets[p]));
        }
        return file.toByteArray();
    }

    /** The first packet of the Vorbis tone. */
    static byte[] identification() {
        return Arrays.copyOfRange(Tones.resource("tone16.ogg"), 28, 58);
    }

    /** A comment packet without comments. */
    static byte[] comments() {
        return new byte[] {3, 'v', 'o', 'r', 'b', 'i', 's', 0, 0, 0, 0, 0, 0, 0, 0, 1};
    }

    /** A setup packet whose one code book claims 2^24 entries of 65,535 numbers in an ordered list. */
    static byte[] hugeCodeBook() {
        byte[] packet = new byte[64];
        byte[] head = {5, 'v', 'o', 'r', 'b', 'i', 's', 0, 'B', 'C', 'V', -1, -1, -1, -1, -1, 1};
        System.arraycopy(head, 0, packet, 0, head.length);
        return packet;
    }

    /** The packets of a file, put together over its pages. */
    static byte[][] packets(byte[] file) {
        List<byte[]> packets = new ArrayList<>();
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        for (int at = 0; at < file.length; ) {
            int segments = file[at + 26] & 0xFF;
            int body = at + 27 + segments;
            for (int s = 0; s < segments; s++) {
                int length = file[at + 27 + s] & 0xFF;
                open.write(file, body, length);
                body += length;
                if (length < 255) {
                    packets.add(open.toByteArray());
                    open.reset();
                }
            }
            at = body;
        }
        return packets.toArray(new byte[0][]);
    }

    private static byte[] page(int flags, int sequence, byte[] packet) {
        int segments = packet.length / 255 + 1;
        ByteBuffer page = ByteBuffer.allocate(27 + segments + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put(new byte[] {'O', 'g', 'g', 'S', 0, (byte) flags})
                .putLong(0)
                .putInt(1)
                .putInt(sequence)
                .putInt(0);
        page.put((byte) segments);
        for (int s = 0; s < segments; s++) {
            page.put((byte) Math.min(255, packet.length - 255 * s));
        }
        page.put(packet);
        return page.putInt(22, crc(page.array())).array();
    }

    private static int crc(byte[] bytes) {
        int crc = 0;
        for (byte b : bytes) {
            for (int bit = 7; bit >= 0; bit--) {
                int top = crc >>> 31 ^ (b >>> bit & 1);
                crc = crc << 1 ^ top * 0x04C1_1DB7;
            }
        }
        return crc;
    }
}

package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A page of an Ogg file, with its checksum verified.
 *
 * <p>Source: RFC 3533 (2003).
 *
 * @param flags 1 continues a packet, 2 first page of a stream, 4 last page of a stream
 * @param granule position of the last packet that ends here, in samples, or −1
 * @param serial number of the stream
 * @param sequence number of the page in its stream
 * @param segments lengths of the pieces that packets are cut into; one of 255 goes on in the next
 * @param body the pieces
 */
record OggPage(int flags, long granule, int serial, int sequence, byte[] segments, byte[] body) {

    private static final int HEAD_BYTES = 27;
    private static final int CRC_AT = 22;
    private static final int POLYNOMIAL = 0x04C1_1DB7;

    static OggPage read(AudioSource source) throws IOException {
        long at = source.position();
        ByteBuffer head = ByteBuffer.wrap(source.readBytes(HEAD_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.getInt(0) != 0x5367_674F || head.get(4) != 0) {
            throw new UnreadableSoundException("is damaged: no Ogg page begins at byte " + at);
        }
        byte[] segments = source.readBytes(head.get(HEAD_BYTES - 1) & 0xFF);
        int bodyBytes = 0;
        for (byte segment : segments) {
            bodyBytes += segment & 0xFF;
        }
        byte[] body = source.readBytes(bodyBytes);
        int claimed = head.getInt(CRC_AT);
        head.putInt(CRC_AT, 0);
        if (crc(crc(crc(0, head.array()), segments), body) != claimed) {
            throw new UnreadableSoundException("is damaged: the Ogg page at byte " + at + " has a wrong checksum");
        }
        return new OggPage(head.get(5), head.getLong(6), head.getInt(14), head.getInt(18), segments, body);
    }

    boolean continuesPacket() {
        return (flags & 1) != 0;
    }

    boolean isFirst() {
        return (flags & 2) != 0;
    }

    boolean isLast() {
        return (flags & 4) != 0;
    }

    private static int crc(int start, byte[] bytes) {
        int crc = start;
        for (byte b : bytes) {
            crc ^= b << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc < 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
            }
        }
        return crc;
    }
}

package org.emoscope.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Puts the packets of an Ogg file with one stream together again. */
final class OggPackets {

    private static final int MAX_PACKET_BYTES = 1 << 20;

    private final AudioSource source;
    private final Deque<Packet> ready = new ArrayDeque<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int serial;
    private int pages;
    private boolean ended;

    OggPackets(AudioSource source) {
        this.source = source;
    }

    /**
     * A packet.
     *
     * @param data its bytes
     * @param endGranule where the stream ends, in samples, if this is its last packet, else −1
     */
    record Packet(byte[] data, long endGranule) {}

    /** The next packet, or null after the last. */
    @Nullable
    Packet next() throws IOException {
        while (ready.isEmpty() && !ended) {
            readPage();
        }
        return ready.poll();
    }

    private void readPage() throws IOException {
        if (source.remaining() == 0) {
            throw new UnreadableSoundException("is cut short: its last Ogg page is missing");
        }
        OggPage page = OggPage.read(source);
        if (pages == 0 && page.isFirst()) {
            serial = page.serial();
        } else if (page.isFirst() || page.serial() != serial) {
            throw new UnreadableSoundException("holds several Ogg streams; EmoScope reads files with one");
        }
        if (page.sequence() != pages || page.continuesPacket() != open.size() > 0) {
            throw new UnreadableSoundException(
                    "is damaged: an Ogg page before byte " + source.position() + " is missing");
        }
        pages++;
        ended = page.isLast();
        split(page);
    }

    private void split(OggPage page) throws IOException {
        int at = 0;
        for (int s = 0; s < page.segments().length; s++) {
            int length = page.segments()[s] & 0xFF;
            open.write(page.body(), at, length);
            at += length;
            if (open.size() > MAX_PACKET_BYTES) {
                throw new UnreadableSoundException("is damaged: it holds an Ogg packet of more than a megabyte");
            }
            if (length < 255) {
                boolean last = ended && s == page.segments().length - 1;
                ready.add(new Packet(open.toByteArray(), last ? page.granule() : -1));
                open.reset();
            }
        }
    }
}

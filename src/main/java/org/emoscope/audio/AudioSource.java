package org.emoscope.audio;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.emoscope.task.TaskContext;

/** A file as bytes with a position; what it reads is bounded by the file's true size, whatever its headers claim. */
final class AudioSource implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final TaskContext reader;
    private final FileChannel channel;
    private final long size;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    private long bufferStart;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    AudioSource(Path file, TaskContext reader) throws IOException {
        this.reader = reader;
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
        buffer.limit(0);
    }

    long size() {
        return size;
    }

    /** Which part of the file lies before the position, 0 to 1. */
    double share() {
        return (double) position() / size;
    }

    /** Stops here if whoever asked for the file wants it no more; to be called on a long way through it. */
    void checkCancelled() {
        reader.checkCancelled();
    }

    long position() {
        return bufferStart + buffer.position();
    }

    long remaining() {
        return size - position();
    }

    void order(ByteOrder newOrder) {
        order = newOrder;
    }

    ByteOrder order() {
        return order;
    }

    /** Moves to an absolute position, at most the end. */
    void seek(long position) throws IOException {
        if (position < 0 || position > size) {
            throw new UnreadableSoundException("is cut short: it ends at byte " + size);
        }
        if (position >= bufferStart && position <= bufferStart + buffer.limit()) {
            buffer.position((int) (position - bufferStart));
        } else {
            bufferStart = position;
            buffer.clear().limit(0);
        }
    }

    /** Moves forward. */
    void skip(long bytes) throws IOException {
        seek(position() + bytes);
    }

    /** Reads at most so many bytes; fewer only at the end of the file, where it is 0. */
    int read(byte[] target, int offset, int count) throws IOException {
        int done = 0;
        while (done < count && (buffer.hasRemaining() || fill())) {
            int part = Math.min(count - done, buffer.remaining());
            buffer.get(target, offset + done, part);
            done += part;
        }
        return done;
    }

    /** Reads exactly so many bytes. */
    void readFully(byte[] target, int offset, int count) throws IOException {
        if (read(target, offset, count) < count) {
            throw new UnreadableSoundException("is cut short: it ends at byte " + size);
        }
    }

    byte[] readBytes(int count) throws IOException {
        if (count > remaining()) {
            throw new UnreadableSoundException("is cut short: it ends at byte " + size);
        }
        byte[] bytes = new byte[count];
        readFully(bytes, 0, count);
        return bytes;
    }

    /** Four characters that name a chunk. */
    String readTag() throws IOException {
        return new String(readBytes(4), StandardCharsets.ISO_8859_1);
    }

    long readUnsignedInt() throws IOException {
        return ByteBuffer.wrap(readBytes(4)).order(order).getInt() & 0xFFFF_FFFFL;
    }

    long readLong() throws IOException {
        return ByteBuffer.wrap(readBytes(8)).order(order).getLong();
    }

    /** What follows the position, as a stream that libraries can read; closing it does nothing. */
    InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return buffer.hasRemaining() || fill() ? buffer.get() & 0xFF : -1;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                int done = AudioSource.this.read(target, offset, count);
                return done == 0 && count > 0 ? -1 : done;
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private boolean fill() throws IOException {
        bufferStart += buffer.position();
        buffer.clear();
        int got = channel.read(buffer, bufferStart);
        buffer.flip();
        return got > 0;
    }
}

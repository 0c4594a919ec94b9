package org.emoscope.audio.line;

/** An open way to a sound card; takes 16-bit little-endian samples of one channel. For one thread. */
interface OutputLine extends AutoCloseable {

    /** Begins to play what is written. */
    void start();

    /** How many bytes {@link #write} takes now without waiting. */
    int writableBytes();

    /** Hands bytes over; at most as many as are writable. */
    int write(byte[] bytes, int offset, int count);

    /** How many samples were heard since the start, as far as the device knows: in steps, and unreliable at first. */
    long heardSamples();

    /** Silences the card at once, drops what it holds and lets it go. */
    @Override
    void close();
}

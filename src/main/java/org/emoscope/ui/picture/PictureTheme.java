package org.emoscope.ui.picture;

import java.awt.Color;

/** On what a picture is drawn, and with which inks. */
public enum PictureTheme {
    /** Dark on white, fit for print. */
    LIGHT(0xFFFFFF, 0x22262B, 0x5B636E, 0xE3E6EA, 0x8A939E, 0x2F5D8C, 0xEAF3EC, 0x1A7F4B),
    /** Light on nearly black, fit for a slide. */
    DARK(0x16191D, 0xE6E9ED, 0x9BA4AF, 0x2E343B, 0x6B747F, 0x7FB2E5, 0x1D2A24, 0x57C78B);

    private final Color background;
    private final Color ink;
    private final Color faintInk;
    private final Color grid;
    private final Color frame;
    private final Color wave;
    private final Color speech;
    private final Color mark;

    PictureTheme(int background, int ink, int faintInk, int grid, int frame, int wave, int speech, int mark) {
        this.background = new Color(background);
        this.ink = new Color(ink);
        this.faintInk = new Color(faintInk);
        this.grid = new Color(grid);
        this.frame = new Color(frame);
        this.wave = new Color(wave);
        this.speech = new Color(speech);
        this.mark = new Color(mark);
    }

    Color background() {
        return background;
    }

    /** Of text and ticks. */
    Color ink() {
        return ink;
    }

    /** Of what matters less. */
    Color faintInk() {
        return faintInk;
    }

    /** Of lines that guide the eye. */
    Color grid() {
        return grid;
    }

    /** Of the line around a pane. */
    Color frame() {
        return frame;
    }

    /** Of a signal or a curve. */
    Color wave() {
        return wave;
    }

    /** Behind a stretch of speech. */
    Color speech() {
        return speech;
    }

    /** Of the ends of a stretch. */
    Color mark() {
        return mark;
    }
}

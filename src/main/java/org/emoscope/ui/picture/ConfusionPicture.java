package org.emoscope.ui.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Draws a confusion matrix: rows are truth, columns prediction; a cell holds its count and its share of the row, so that
 * the diagonal shows the recalls.
 *
 * @param title what was recognised, and how
 * @param classes names, in the order of rows and columns
 * @param counts {@code [truth][prediction]}, 0 or more
 */
public record ConfusionPicture(String title, List<String> classes, long[][] counts) {

    private static final int CELL = 96;
    private static final int LEFT = 170;
    private static final int TOP = 118;
    private static final int RIGHT = 36;
    private static final int BOTTOM = 44;
    private static final Color FULL = new Color(0x1F, 0x4E, 0x79);

    public ConfusionPicture {
        Objects.requireNonNull(title, "title");
        classes = List.copyOf(classes);
        counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
        int size = classes.size();
        if (size == 0 || counts.length != size || Arrays.stream(counts).anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException("the matrix does not fit " + size + " classes");
        }
        if (Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("counts must be 0 or more");
        }
    }

    /** A copy of the counts. */
    @Override
    public long[][] counts() {
        return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
    }

    /** The picture; call {@link PictureFonts#require()} beforehand. */
    public BufferedImage draw() {
        int size = classes.size() * CELL;
        BufferedImage picture =
                new BufferedImage(Math.max(LEFT + size + RIGHT, 480), TOP + size + BOTTOM, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = PictureStyle.begin(picture);
        try {
            g.setFont(PictureStyle.TITLE_FONT);
            PictureStyle.textRightOf(g, PictureStyle.fitted(g, title, picture.getWidth() - 48), 24, 26);
            g.setFont(PictureStyle.TEXT_FONT);
            g.setColor(PictureStyle.FAINT_INK);
            PictureStyle.textAround(g, "Prediction", LEFT + size / 2.0, TOP - 46.0);
            PictureStyle.textUpwards(g, "Truth", 28, TOP + size / 2.0);
            g.setFont(PictureStyle.SMALL_FONT);
            String caption = "Counts, and shares of the row: the diagonal holds the recalls";
            PictureStyle.textRightOf(g, caption, LEFT, TOP + size + 22.0);
            for (int truth = 0; truth < classes.size(); truth++) {
                paintNames(g, truth);
                for (int predicted = 0; predicted < classes.size(); predicted++) {
                    paintCell(g, truth, predicted);
                }
            }
        } finally {
            g.dispose();
        }
        return picture;
    }

    private void paintNames(Graphics2D g, int index) {
        g.setFont(PictureStyle.TEXT_FONT);
        g.setColor(PictureStyle.INK);
        double middle = (index + 0.5) * CELL;
        PictureStyle.textAround(g, PictureStyle.fitted(g, classes.get(index), CELL - 8), LEFT + middle, TOP - 18.0);
        PictureStyle.textLeftOf(
                g, PictureStyle.fitted(g, classes.get(index), LEFT - 60), LEFT - 12.0, TOP + middle - 8);
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(PictureStyle.FAINT_INK);
        PictureStyle.textLeftOf(g, "of " + Arrays.stream(counts[index]).sum(), LEFT - 12.0, TOP + middle + 10);
    }

    private void paintCell(Graphics2D g, int truth, int predicted) {
        long total = Arrays.stream(counts[truth]).sum();
        double share = total == 0 ? 0 : (double) counts[truth][predicted] / total;
        int x = LEFT + predicted * CELL;
        int y = TOP + truth * CELL;
        g.setColor(mixed(share));
        g.fillRect(x, y, CELL, CELL);
        g.setColor(PictureStyle.BACKGROUND);
        g.drawRect(x, y, CELL, CELL);
        g.setColor(share > 0.5 ? Color.WHITE : PictureStyle.INK);
        g.setFont(PictureStyle.CELL_FONT);
        PictureStyle.textAround(g, String.valueOf(counts[truth][predicted]), x + CELL / 2.0, y + CELL / 2.0 - 9);
        g.setFont(PictureStyle.SMALL_FONT);
        String percent = total == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
        PictureStyle.textAround(g, percent, x + CELL / 2.0, y + CELL / 2.0 + 13);
    }

    /** From nearly white to the full colour. */
    private static Color mixed(double share) {
        double start = 0.04;
        double weight = start + (1 - start) * share;
        return new Color(mixed(FULL.getRed(), weight), mixed(FULL.getGreen(), weight), mixed(FULL.getBlue(), weight));
    }

    private static int mixed(int component, double weight) {
        return (int) Math.round(255 + (component - 255) * weight);
    }
}

package org.emoscope.ui.picture;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.emoscope.file.AtomicFiles;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.NetworkPlan.Kind;
import org.emoscope.ui.picture.PlanLayout.Box;
import org.emoscope.ui.picture.PlanLayout.Point;
import org.emoscope.ui.picture.PlanLayout.Route;

/**
 * Draws what a network is made of: a block a part, with how it is set, the shape of its answer and its weights.
 *
 * <p>Inputs and answers are round, decisions are pointed, and blocks that learn have a bar at their left. Call
 * {@link PictureFonts#require()} beforehand. Safe for use by many threads.
 */
public final class PlanPicture {

    private static final double PAD = 13;
    private static final double ROUND = 10;
    private static final double POINT = 18;
    private static final double BAR = 4;
    private static final double ARROW = 5;
    private static final double LABEL_GAP = 6;
    private static final double STAGE_PAD = 12;
    private static final double STAGE_HEAD = 18;
    private static final Stroke DASHES =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 4}, 0);

    private final PlanLayout layout;
    private final List<PlanStage> stages;

    public PlanPicture(NetworkPlan plan) {
        layout = PlanLayout.of(plan);
        stages = PlanStage.of(plan, layout);
    }

    public PlanLayout layout() {
        return layout;
    }

    /**
     * The picture without a background.
     *
     * @param scale pixels a unit, more than 0
     */
    public BufferedImage draw(PictureTheme theme, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(layout.width() * scale),
                (int) Math.ceil(layout.height() * scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        try {
            hint(g);
            g.scale(scale, scale);
            paint(g, theme);
        } finally {
            g.dispose();
        }
        return image;
    }

    /**
     * Replaces a file as a whole or not at all.
     *
     * @param scale pixels a unit of a PNG file, more than 0; an SVG file has no pixels
     * @throws IOException if it cannot be written
     */
    public void write(PictureFormat format, PictureTheme theme, double scale, Path file) throws IOException {
        switch (format) {
            case PNG -> {
                BufferedImage drawn = draw(theme, scale);
                BufferedImage image =
                        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
                Graphics2D g = PictureStyle.begin(image, theme);
                g.drawImage(drawn, 0, 0, null);
                g.dispose();
                AtomicFiles.write(file, out -> ImageIO.write(image, "png", out));
            }
            case SVG -> AtomicFiles.writeString(
                    file,
                    SvgPicture.of(
                            (int) Math.ceil(layout.width()),
                            (int) Math.ceil(layout.height()),
                            theme,
                            g -> paint(g, theme)));
        }
    }

    private static void hint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void paint(Graphics2D g, PictureTheme theme) {
        stages.forEach(stage -> paint(g, theme, stage));
        layout.routes().forEach(route -> paint(g, theme, route));
        layout.boxes().forEach(box -> paint(g, theme, box));
    }

    private static void paint(Graphics2D g, PictureTheme theme, PlanStage stage) {
        double x = stage.left() - STAGE_PAD;
        double y = stage.top() - STAGE_HEAD;
        g.setStroke(DASHES);
        g.setColor(theme.frame());
        g.draw(new RoundRectangle2D.Double(
                x,
                y,
                stage.right() - stage.left() + 2 * STAGE_PAD,
                stage.bottom() - stage.top() + STAGE_HEAD + STAGE_PAD / 2,
                2 * ROUND,
                2 * ROUND));
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(theme.faintInk());
        String text = stage.name() + ", " + weights(stage.weights());
        PictureStyle.textRightOf(g, text, x + ROUND, y + STAGE_HEAD / 2);
    }

    private static void paint(Graphics2D g, PictureTheme theme, Route route) {
        List<Point> points = route.points();
        Point last = points.get(points.size() - 1);
        Path2D line = new Path2D.Double();
        line.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            boolean isEnd = i == points.size() - 1;
            Point to = isEnd ? new Point(last.x(), last.y() - ARROW) : points.get(i);
            double middle = (from.y() + to.y()) / 2;
            line.curveTo(from.x(), middle, to.x(), middle, to.x(), to.y());
        }
        g.setColor(theme.frame());
        g.setStroke(PictureStyle.TRACE);
        g.draw(line);
        Path2D head = new Path2D.Double();
        head.moveTo(last.x(), last.y());
        head.lineTo(last.x() - ARROW, last.y() - 2 * ARROW);
        head.lineTo(last.x() + ARROW, last.y() - 2 * ARROW);
        head.closePath();
        g.fill(head);
        if (!route.link().label().isEmpty()) {
            g.setFont(PictureStyle.SMALL_FONT);
            g.setColor(theme.ink());
            double x = (points.get(0).x() + points.get(1).x()) / 2;
            double y = (points.get(0).y() + points.get(1).y()) / 2;
            if (points.get(1).x() < points.get(0).x()) {
                PictureStyle.textLeftOf(g, route.link().label(), x - LABEL_GAP, y - LABEL_GAP);
            } else {
                PictureStyle.textRightOf(g, route.link().label(), x + LABEL_GAP, y - LABEL_GAP);
            }
        }
    }

    private static void paint(Graphics2D g, PictureTheme theme, Box box) {
        Block block = box.block();
        Shape outline = outline(box);
        g.setColor(block.kind() == Kind.LAYER ? theme.background() : theme.speech());
        g.fill(outline);
        if (block.weights() > 0) {
            Shape clip = g.getClip();
            g.clip(outline);
            g.setColor(theme.wave());
            g.fill(new Rectangle2D.Double(box.x(), box.y(), BAR, box.height()));
            g.setClip(clip);
        }
        g.setStroke(PictureStyle.HAIR);
        g.setColor(block.kind() == Kind.LAYER ? theme.frame() : theme.mark());
        g.draw(outline);
        write(g, theme, box);
    }

    private static void write(Graphics2D g, PictureTheme theme, Box box) {
        Block block = box.block();
        double left = box.x() + PAD + (block.kind() == Kind.DECISION ? POINT / 2 : 0);
        double right = box.x() + box.width() - PAD;
        String weights = block.weights() == 0 ? "" : weights(block.weights());
        g.setFont(PictureStyle.SMALL_FONT);
        int taken = g.getFontMetrics().stringWidth(weights);
        g.setColor(theme.wave());
        PictureStyle.textLeftOf(g, weights, right, box.y() + 16);
        g.setFont(PictureStyle.TEXT_FONT.deriveFont(Font.BOLD));
        g.setColor(theme.ink());
        PictureStyle.textRightOf(
                g, PictureStyle.fitted(g, block.title(), (int) (right - left - taken - 6)), left, box.y() + 16);
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(theme.faintInk());
        PictureStyle.textRightOf(g, PictureStyle.fitted(g, block.detail(), (int) (right - left)), left, box.y() + 33);
        g.setColor(theme.ink());
        double line = block.detail().isEmpty() ? 33 : 49;
        PictureStyle.textRightOf(g, PictureStyle.fitted(g, block.shape(), (int) (right - left)), left, box.y() + line);
    }

    private static Shape outline(Box box) {
        if (box.block().kind() != Kind.DECISION) {
            double round = box.block().kind() == Kind.LAYER ? ROUND : box.height() / 1.6;
            return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round);
        }
        double middle = box.y() + box.height() / 2;
        Path2D pointed = new Path2D.Double();
        pointed.moveTo(box.x(), middle);
        pointed.lineTo(box.x() + POINT, box.y());
        pointed.lineTo(box.x() + box.width() - POINT, box.y());
        pointed.lineTo(box.x() + box.width(), middle);
        pointed.lineTo(box.x() + box.width() - POINT, box.y() + box.height());
        pointed.lineTo(box.x() + POINT, box.y() + box.height());
        pointed.closePath();
        return pointed;
    }

    private static String weights(long count) {
        return String.format(Locale.ROOT, count == 1 ? "%,d weight" : "%,d weights", count);
    }
}

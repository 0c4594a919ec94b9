package org.emoscope.ui.inspect.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.emoscope.feature.MatrixFormat;
import org.emoscope.feature.SoundTable;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.picture.PictureFonts;
import org.emoscope.ui.picture.PictureFormat;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.SoundPicture;

/**
 * Everything that is to be taken away, settled when it is asked for: what changes on the screen afterwards does not matter.
 *
 * @param source what is open
 * @param format as what
 * @param data the pane whose numbers are taken, for the formats that hold numbers
 * @param picture the picture that is taken, for the others; its time is that of the numbers too
 */
record ExportJob(ExportSource source, ExportFormat format, DataPane data, PictureOrder picture) {

    /** The most numbers that a spreadsheet takes from the clipboard without choking. */
    static final long MOST_COPIED_NUMBERS = 500_000;

    /** The picture on the clipboard is no wider, so that handing it over takes no longer than a frame of the screen. */
    static final int WIDEST_COPY_PIXELS = 1600;

    /** Writes the file, as a whole or not at all. */
    void write(Path file, TaskContext context) throws IOException {
        switch (format) {
            case PNG -> PictureFormat.PNG.write(draw(picture, context), file, context);
            case SVG -> PictureFormat.SVG.write(draw(picture, context), file, context);
            case CSV -> MatrixFormat.CSV.write(table(), file, context);
            case NPY -> MatrixFormat.NPY.write(table(), file, context);
        }
    }

    /** The picture for the clipboard. */
    BufferedImage image(TaskContext context) throws IOException {
        return draw(picture.withWidthAtMost(WIDEST_COPY_PIXELS), context).draw();
    }

    /**
     * The numbers for the clipboard: a line a row, tabs between, as spreadsheets take them.
     *
     * @throws ExportException if there are too many
     */
    String text(TaskContext context) throws IOException {
        SoundTable table = table();
        if ((long) table.rows() * table.columns() > MOST_COPIED_NUMBERS) {
            throw ExportException.tooManyNumbers(table);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(MatrixFormat.CSV, out, context);
        return out.toString(StandardCharsets.US_ASCII).replace(',', '\t');
    }

    /** The numbers of the pane. */
    SoundTable table() {
        return source.table(data, picture.range());
    }

    /** How large it will be, for a person. */
    String estimate() {
        if (format.isPicture()) {
            return Messages.text(
                    "inspect.export.size.picture",
                    Figures.count(picture.widthPixels()),
                    Figures.count(picture.heightPixels()));
        }
        if (data == DataPane.ENDPOINTS) {
            return Messages.text("inspect.export.size.unknown");
        }
        SoundTable table = table();
        return Messages.text(
                "inspect.export.size.numbers", Figures.count(table.rows()), Figures.count(table.columns()));
    }

    /** What the file is called unless somebody says otherwise. */
    String suggestedName() {
        boolean single = picture.panes().size() == 1;
        String what = !format.isPicture()
                ? data.text()
                : single ? picture.panes().get(0).text() : "panes";
        return source.recording().source().stem() + "-" + what + format.ending();
    }

    private SoundPicture draw(PictureOrder order, TaskContext context) throws IOException {
        PictureFonts.require();
        return SoundPicture.of(source.pictured(), order, context);
    }
}

package org.emoscope.ui.inspect.export;

import java.io.IOException;
import org.emoscope.feature.SoundTable;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/** Something cannot be taken away; the message is a sentence for a person. */
final class ExportException extends IOException {

    private static final long serialVersionUID = 1L;

    private ExportException(String message) {
        super(message);
    }

    static ExportException tooManyNumbers(SoundTable table) {
        return new ExportException(Messages.text(
                "inspect.export.too-many",
                Figures.count(table.rows()),
                Figures.count(table.columns()),
                Figures.count(ExportJob.MOST_COPIED_NUMBERS)));
    }
}

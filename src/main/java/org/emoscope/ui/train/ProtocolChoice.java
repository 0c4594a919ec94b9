package org.emoscope.ui.train;

import java.util.Locale;
import org.emoscope.corpus.protocol.SpeakerProtocol;
import org.emoscope.corpus.protocol.ThesisProtocol;
import org.emoscope.ui.common.Messages;

/** The ways to divide a corpus that a person can choose from. */
enum ProtocolChoice {
    LEAVE_ONE_OUT(SpeakerProtocol.ID),
    GROUPS(SpeakerProtocol.ID),
    THESIS(ThesisProtocol.ID);

    private final String id;

    ProtocolChoice(String id) {
        this.id = id;
    }

    /** The protocol's id. */
    String id() {
        return id;
    }

    String title() {
        return Messages.text(key());
    }

    /** What it measures, in a sentence. */
    String sentence() {
        return Messages.text(key() + ".sentence");
    }

    /** The word for it in settings. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String key() {
        return "train.protocol." + word();
    }
}

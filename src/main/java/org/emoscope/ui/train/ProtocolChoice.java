package org.emoscope.ui.train;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.emoscope.corpus.protocol.SpeakerProtocol;
import org.emoscope.corpus.protocol.ThesisProtocol;
import org.emoscope.experiment.RunSpec;
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

    /** What a run was to be divided by, if it is one of these. */
    static Optional<ProtocolChoice> of(RunSpec spec) {
        ProtocolChoice speaker = spec.folds() == 0 ? LEAVE_ONE_OUT : GROUPS;
        return Arrays.stream(values())
                .filter(each -> each.id.equals(spec.protocol()))
                .filter(each -> !each.id.equals(SpeakerProtocol.ID) || each == speaker)
                .findFirst();
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

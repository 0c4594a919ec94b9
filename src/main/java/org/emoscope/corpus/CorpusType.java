package org.emoscope.corpus;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of corpora that can be read. */
public enum CorpusType {
    DEMO("demo", "Demo (synthetic)"),
    IEMOCAP("iemocap", "IEMOCAP"),
    MANIFEST("manifest", "CSV manifest"),
    EMODB("emodb", "EmoDB"),
    RAVDESS("ravdess", "RAVDESS"),
    CREMA_D("crema-d", "CREMA-D"),
    TESS("tess", "TESS"),
    SAVEE("savee", "SAVEE"),
    URDU("urdu", "URDU"),
    CASIA("casia", "CASIA"),
    FOLDERS("folders", "Folder per class");

    private final String id;
    private final String title;

    CorpusType(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The word for it on the command line and in files. */
    public String id() {
        return id;
    }

    /** The name for a person. */
    public String title() {
        return title;
    }

    /** Whether the voices are made by a machine: this must be said wherever the corpus shows. */
    public boolean isSynthetic() {
        return this == DEMO;
    }

    /**
     * The type of an id, whatever its case.
     *
     * @throws CorpusException if there is none; the message lists all
     */
    public static CorpusType of(String id) throws CorpusException {
        for (CorpusType type : values()) {
            if (type.id.equalsIgnoreCase(id)) {
                return type;
            }
        }
        throw new CorpusException("unknown corpus type \"" + id + "\"; known are "
                + Arrays.stream(values()).map(CorpusType::id).collect(Collectors.joining(", ")));
    }
}

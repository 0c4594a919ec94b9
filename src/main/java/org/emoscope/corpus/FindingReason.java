package org.emoscope.corpus;

/** Why a scan or a label scheme leaves something out, or draws attention to it. */
public enum FindingReason {
    UNREADABLE("cannot be read"),
    UNKNOWN_NAME("unknown name"),
    MISSING_ANNOTATION("no annotation"),
    INVALID_ANNOTATION("annotation not understood"),
    MISSING_AUDIO("no audio file"),
    DUPLICATE_CONTENT("the same sound twice"),
    INVALID_RATING("rating missing or outside 1 to 5"),
    NOT_SPEECH("not speech"),
    UNMAPPED_CLASS("class without a quadrant");

    private final String title;

    FindingReason(String title) {
        this.title = title;
    }

    /** A short phrase for a person. */
    public String title() {
        return title;
    }
}

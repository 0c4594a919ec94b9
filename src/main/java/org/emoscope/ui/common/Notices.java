package org.emoscope.ui.common;

/** Tells a person something without standing in their way. On the JavaFX thread. */
public interface Notices {

    /** Something worth knowing. */
    void tell(String sentence);

    /** Something went wrong: a notice that stays until it is closed, with the details a click away. */
    void warn(Problem problem);

    /** Something went wrong and has to be seen before anything else: a dialog. */
    void stop(Problem problem);
}

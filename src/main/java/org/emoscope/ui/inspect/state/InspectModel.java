package org.emoscope.ui.inspect.state;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.jspecify.annotations.Nullable;

/** What Inspect shows and where one is in it. Needs no toolkit. */
public final class InspectModel {

    public static final double LEAST_RANGE_DB = 20;
    public static final double MOST_RANGE_DB = 120;
    public static final double USUAL_RANGE_DB = 80;

    /** How much of what is visible the cursor moves at a key. */
    private static final double KEY_STEP = 0.01;

    private final ReadOnlyObjectWrapper<@Nullable Recording> recording = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Comparison> compared = new SimpleObjectProperty<>();
    private final TimeAxis axis = new TimeAxis();
    private final DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
    private final ObjectProperty<@Nullable Hover> hover = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TimeSpan> selection = new SimpleObjectProperty<>();
    private final DoubleProperty playhead = new SimpleDoubleProperty(Double.NaN);
    private final ObjectProperty<ColourMap> colours = new SimpleObjectProperty<>(ColourMap.VIRIDIS);
    private final DoubleProperty rangeDb = new SimpleDoubleProperty(USUAL_RANGE_DB);
    private final ReadOnlyObjectWrapper<PresetChoice> chosen =
            new ReadOnlyObjectWrapper<>(new FactoryPreset(Preset.FAYEK));
    private final ReadOnlyObjectWrapper<Preset> preset = new ReadOnlyObjectWrapper<>(Preset.FAYEK);
    private final ObjectProperty<FeatureParameters> parameters = new SimpleObjectProperty<>(Preset.FAYEK.parameters());
    private final ObjectProperty<FrequencyScale> scale = new SimpleObjectProperty<>(FrequencyScale.EVEN);
    private final BooleanProperty pitchShown = new SimpleBooleanProperty();
    private final BooleanProperty endpointsShown = new SimpleBooleanProperty();
    private final PaneArrangement arrangement = new PaneArrangement();
    private final ViewHistory history;
    private final ReadOnlyDoubleWrapper mark = new ReadOnlyDoubleWrapper(Double.NaN);
    private double anchor = Double.NaN;

    public InspectModel() {
        history = new ViewHistory(axis, selection, System::nanoTime);
    }

    public ReadOnlyObjectProperty<@Nullable Recording> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** What the recording is compared with, nothing if with nothing. */
    public ObjectProperty<@Nullable Comparison> comparedProperty() {
        return compared;
    }

    public TimeAxis axis() {
        return axis;
    }

    /** A time in seconds, NaN where there is none. */
    public DoubleProperty cursorProperty() {
        return cursor;
    }

    /**
     * Where one last went by a click or a key, in seconds; NaN at first. Playing begins here. It tells also of going to the same
     * place again, by way of NaN.
     */
    public ReadOnlyDoubleProperty markProperty() {
        return mark.getReadOnlyProperty();
    }

    /** Where the pointer is, nothing if it is in no pane. */
    public ObjectProperty<@Nullable Hover> hoverProperty() {
        return hover;
    }

    public ObjectProperty<@Nullable TimeSpan> selectionProperty() {
        return selection;
    }

    /** What is heard just now or was heard last before a pause, in seconds; NaN if nothing plays. */
    public DoubleProperty playheadProperty() {
        return playhead;
    }

    public ObjectProperty<ColourMap> coloursProperty() {
        return colours;
    }

    public DoubleProperty rangeDbProperty() {
        return rangeDb;
    }

    /** The chain of the field that the parameters are compared with. */
    public ReadOnlyObjectProperty<Preset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /** The preset that was chosen last, which may be a person's own; the parameters may differ from it by now. */
    public ReadOnlyObjectProperty<PresetChoice> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The parameters of the chain; choosing a preset brings its own. */
    public ObjectProperty<FeatureParameters> parametersProperty() {
        return parameters;
    }

    /** Takes up a chain of the field as it is. */
    public void choose(Preset factory) {
        choose(new FactoryPreset(factory));
    }

    /** Takes up a preset with all its parameters. */
    public void choose(PresetChoice choice) {
        derive(choice);
        parameters.set(choice.parameters());
    }

    /** Says that the parameters, which stay as they are, come from another preset. */
    public void derive(PresetChoice from) {
        preset.set(from.base());
        chosen.set(from);
    }

    /** How frequencies are spaced in the spectrogram. */
    public ObjectProperty<FrequencyScale> scaleProperty() {
        return scale;
    }

    /** Whether the fundamental frequency is drawn over the spectrogram. */
    public BooleanProperty pitchShownProperty() {
        return pitchShown;
    }

    /** Whether the ends of speech are drawn over the spectrogram. */
    public BooleanProperty endpointsShownProperty() {
        return endpointsShown;
    }

    /** Which panes there are. */
    public PaneArrangement arrangement() {
        return arrangement;
    }

    /** Where one was before. */
    public ViewHistory history() {
        return history;
    }

    /** Shows another recording, all of it. */
    public void open(Recording opened) {
        selection.set(null);
        hover.set(null);
        playhead.set(Double.NaN);
        anchor = Double.NaN;
        mark.set(Double.NaN);
        axis.setDuration(opened.speech().durationSeconds());
        recording.set(opened);
        history.clear();
        cursor.set(0);
    }

    /** Begins a selection or a new cursor at a time. */
    public void press(double seconds) {
        anchor = seconds;
        selection.set(null);
        cursor.set(seconds);
        mark(seconds);
    }

    /** Selects from where the last press was; of a selection that was made otherwise, from the end that is farther away. */
    public void dragTo(double seconds) {
        TimeSpan selected = selection.get();
        if (selected != null && !isAnchored(selected)) {
            boolean startIsFarther = seconds - selected.from() >= selected.to() - seconds;
            anchor = startIsFarther ? selected.from() : selected.to();
        } else if (Double.isNaN(anchor)) {
            anchor = seconds;
        }
        cursor.set(seconds);
        selection.set(seconds == anchor ? null : TimeSpan.between(anchor, seconds));
    }

    /** Moves the cursor by one step to the right, or left if negative; the selection goes. */
    public void stepCursor(int steps) {
        double to = stepped(cursorOrStart(), steps);
        anchor = to;
        selection.set(null);
        moveTo(to);
    }

    /** Moves the end of the selection that was not pressed, or the later one; without a selection, selects from the cursor. */
    public void stepSelection(int steps) {
        TimeSpan selected = selection.get();
        if (selected == null) {
            anchor = cursorOrStart();
        } else if (!isAnchored(selected)) {
            anchor = selected.from();
        }
        double end = selected == null ? anchor : anchor == selected.from() ? selected.to() : selected.from();
        show(stepped(end, steps));
        dragTo(cursor.get());
    }

    /** Puts the cursor at a time and makes sure it is seen. */
    public void moveTo(double seconds) {
        show(seconds);
        mark(seconds);
    }

    public void selectAll() {
        selection.set(axis.whole());
    }

    /** What is selected, or everything. */
    public TimeSpan selectedOrAll() {
        TimeSpan selected = selection.get();
        return selected == null ? axis.whole() : selected;
    }

    /** Zooms about the cursor if it is seen, else about the middle. */
    public void zoom(double factor) {
        TimeSpan now = axis.visible();
        double about = now.contains(cursor.get()) ? cursor.get() : (now.from() + now.to()) / 2;
        axis.zoomAbout(about, factor);
    }

    /** Moves by a part of what is visible, to later times if positive. */
    public void pan(double share) {
        axis.panBy(axis.visible().length() * share);
    }

    private void show(double seconds) {
        hover.set(null);
        cursor.set(seconds);
        axis.reveal(seconds);
    }

    private void mark(double seconds) {
        mark.set(Double.NaN);
        mark.set(seconds);
    }

    private boolean isAnchored(TimeSpan selected) {
        return anchor == selected.from() || anchor == selected.to();
    }

    private double stepped(double from, int steps) {
        double to = from + steps * KEY_STEP * axis.visible().length();
        return Math.max(axis.whole().from(), Math.min(axis.whole().to(), to));
    }

    private double cursorOrStart() {
        return Double.isNaN(cursor.get()) ? axis.visible().from() : cursor.get();
    }
}

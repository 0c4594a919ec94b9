package org.emoscope.ui.inspect.network;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.emoscope.feature.FeatureKind;
import org.emoscope.similarity.GreyImage;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.RecentFiles;
import org.jspecify.annotations.Nullable;

/** What there is to be seen of the networks' side, and what was chosen. Needs no toolkit. */
final class NetworkSight {

    /** More cells a side are too small to be told apart on a screen. */
    static final int MOST_SIZE = 32;

    private final ObjectProperty<@Nullable NetworkImages> images = new SimpleObjectProperty<>();
    private final StringProperty imagesNote = new SimpleStringProperty("");
    private final ObjectProperty<Integer> size = new SimpleObjectProperty<>(GreyImage.USUAL_SIZE);
    private final ObjectProperty<FeatureKind> kind = new SimpleObjectProperty<>(FeatureKind.SPECTROGRAM);
    private final ObjectProperty<@Nullable Reduction> reduction = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable AskedModel> asked = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final RecentFiles recent = new RecentFiles();

    /** The two pictures; nothing before the first, and where there is no recording. */
    ObjectProperty<@Nullable NetworkImages> imagesProperty() {
        return images;
    }

    /** Why there are no pictures, or what to know of them; often empty. */
    StringProperty imagesNoteProperty() {
        return imagesNote;
    }

    /** Cells a side of the reduction. */
    ObjectProperty<Integer> sizeProperty() {
        return size;
    }

    /** Which of the pictures is reduced. */
    ObjectProperty<FeatureKind> kindProperty() {
        return kind;
    }

    ObjectProperty<@Nullable Reduction> reductionProperty() {
        return reduction;
    }

    /** The model that is asked; nothing if none was chosen. */
    ObjectProperty<@Nullable AskedModel> askedProperty() {
        return asked;
    }

    /** What it said last. */
    ObjectProperty<@Nullable Answer> answerProperty() {
        return answer;
    }

    /** What went wrong with the model. */
    ObjectProperty<@Nullable Problem> problemProperty() {
        return problem;
    }

    /** The models chosen before. */
    RecentFiles recent() {
        return recent;
    }
}

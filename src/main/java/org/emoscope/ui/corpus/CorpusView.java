package org.emoscope.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.emoscope.corpus.label.CategoryUse;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.EmptyState;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.FileDrops;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.ProblemBox;
import org.emoscope.ui.common.Theme;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Builds what Corpus looks like and binds it to the model. */
final class CorpusView {

    private static final int PLACE_OF_CATEGORIES = 2;

    private final BorderPane root = new BorderPane();
    private final EmptyState empty;
    private final CorpusFacts facts = new CorpusFacts();
    private final SpeakerTable speakers = new SpeakerTable();
    private final FindingTable leftOut = new FindingTable("corpus.leftout");
    private final FindingTable flagged = new FindingTable("corpus.flagged");
    private final RulesView rules = new RulesView();
    private final CategoriesView categories;
    private final Tab leftOutTab = new Tab("", leftOut);
    private final Tab flaggedTab = new Tab("", flagged);
    private final Tab categoriesTab;
    private final Tab rulesTab = new Tab(Messages.text("corpus.rules"), rules);
    private final TabPane tabs = new TabPane(leftOutTab, flaggedTab);
    private final VBox report;
    private final Button first;

    /**
     * @param open opens a folder or manifest that was dropped or chosen from the recent ones
     * @param commands to open a folder, to open the demo corpus, to scan again
     */
    CorpusView(
            CorpusModel model,
            CorpusLoader loader,
            WorkbenchServices services,
            Consumer<Path> open,
            List<Command> commands) {
        first = CommandControls.button(commands.get(0));
        first.setId("corpus-empty-open");
        first.getStyleClass().add("accent");
        Button demo = CommandControls.button(commands.get(1));
        demo.setId("corpus-empty-demo");
        empty = new EmptyState(
                Feather.DATABASE, Messages.text("corpus.empty.title"), Messages.text("corpus.empty.text"), first, demo);
        categories = new CategoriesView(loader.selection());
        categoriesTab = new Tab();
        categoriesTab
                .contentProperty()
                .bind(Bindings.when(categoriesTab.selectedProperty())
                        .then((Node) categories)
                        .otherwise((Node) null));
        report = report();
        ProblemBox problem = new ProblemBox(services.notices());
        loader.problemProperty().addListener((property, before, now) -> problem.show(now));
        problem.show(loader.problemProperty().get());
        root.setTop(new VBox(
                new CorpusBar(model, loader.selection(), open).build(commands), new LoadingStrip(loader), problem));
        StackPane middle = new StackPane(report, empty);
        middle.getStyleClass().add(Theme.FRAME);
        root.getStyleClass().add(Theme.FRAME);
        root.setCenter(middle);
        FileDrops.accept(root, files -> files.size() == 1, open);
        model.reportProperty().addListener((property, before, now) -> show(now));
        show(model.reportProperty().get());
    }

    Node root() {
        return root;
    }

    /** Where the keys go first. */
    void focus() {
        (empty.isVisible() ? first : speakers).requestFocus();
    }

    private VBox report() {
        Label heading = Headings.section("corpus.counts");
        VBox counts = new VBox(heading, speakers);
        counts.getStyleClass().add("section");
        VBox.setVgrow(speakers, Priority.ALWAYS);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        SplitPane halves = new SplitPane(counts, tabs);
        halves.setDividerPositions(0.5);
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox all = new VBox(facts, halves);
        halves.getStyleClass().add(Theme.FRAME);
        all.getStyleClass().add(Theme.FRAME);
        return all;
    }

    private void show(@Nullable CorpusReport now) {
        report.setVisible(now != null);
        empty.setVisible(now == null);
        if (now == null) {
            return;
        }
        facts.show(now);
        speakers.show(now);
        leftOut.show(now.leftOut());
        flagged.show(now.flagged());
        leftOutTab.setText(counted("corpus.leftout", now.leftOut()));
        flaggedTab.setText(counted("corpus.flagged", now.flagged()));
        if (!now.categories().isEmpty()) {
            categories.show(now.categories());
        }
        categoriesTab.setText(categoriesTitle(now.categories()));
        now.rules().ifPresent(rules::show);
        present(categoriesTab, !now.categories().isEmpty());
        present(rulesTab, now.rules().isPresent());
    }

    private void present(Tab tab, boolean wanted) {
        if (!wanted) {
            tabs.getTabs().remove(tab);
        } else if (!tabs.getTabs().contains(tab)) {
            tabs.getTabs().add(tab == rulesTab ? tabs.getTabs().size() : PLACE_OF_CATEGORIES, tab);
        }
    }

    private static String categoriesTitle(List<CategoryUse> categories) {
        long changed = categories.stream().filter(CategoryUse::isChanged).count();
        String title = Messages.text("corpus.categories");
        return changed == 0 ? title : Messages.text("corpus.categories.changed", title, changed);
    }

    private static String counted(String key, List<FindingGroup> groups) {
        int count = groups.stream().mapToInt(each -> each.findings().size()).sum();
        return Messages.text(key) + " (" + Figures.count(count) + ")";
    }
}

package org.emoscope.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/**
 * Keeps a menu bar in step with the commands there are.
 *
 * <p>A menu bar makes all its buttons anew whenever a menu is put in or taken out. So a menu that is there is used again, by
 * its place, and only what differs in it is changed.
 */
public final class CommandMenus {

    private static final List<String> FIRST = List.of("file", "view", "go");
    private static final String LAST = "help";
    private static final Map<String, String> NESTED = Map.of("recent", "file");

    private final CommandRegistry registry;
    private final MenuBar bar = new MenuBar();
    private final List<Content> shown = new ArrayList<>();

    /** What a menu holds: its own commands, and those of the menu within it. */
    private record Content(String name, List<Command> commands, String nested, List<Command> nestedCommands) {}

    public CommandMenus(CommandRegistry registry, FxBridge bridge) {
        this.registry = registry;
        Runnable update = bridge.gathered(this::update);
        registry.commands().addListener((ListChangeListener<Command>) change -> update.run());
        update();
    }

    public MenuBar bar() {
        return bar;
    }

    private void update() {
        List<Content> wanted = contents();
        ObservableList<Menu> menus = bar.getMenus();
        for (int i = 0; i < wanted.size(); i++) {
            if (i == menus.size()) {
                menus.add(new Menu());
                shown.add(new Content("", List.of(), "", List.of()));
            }
            if (!wanted.get(i).equals(shown.get(i))) {
                fill(menus.get(i), wanted.get(i));
                shown.set(i, wanted.get(i));
            }
        }
        if (wanted.size() < menus.size()) {
            menus.remove(wanted.size(), menus.size());
            shown.subList(wanted.size(), shown.size()).clear();
        }
    }

    private List<Content> contents() {
        Map<String, List<Command>> byMenu = new LinkedHashMap<>();
        for (Command command : registry.commands()) {
            byMenu.computeIfAbsent(command.menu(), name -> new ArrayList<>()).add(command);
        }
        Map<String, String> inner = new LinkedHashMap<>();
        NESTED.forEach((nested, outer) -> inner.put(outer, nested));
        return byMenu.keySet().stream()
                .filter(name -> !NESTED.containsKey(name))
                .sorted(Comparator.comparingInt(CommandMenus::place))
                .map(name -> {
                    String nested = inner.getOrDefault(name, "");
                    return new Content(name, byMenu.get(name), nested, byMenu.getOrDefault(nested, List.of()));
                })
                .toList();
    }

    private static void fill(Menu menu, Content content) {
        menu.setId("menu-" + content.name());
        menu.setText(Messages.text("menu." + content.name()));
        List<MenuItem> items = items(content.commands());
        if (!content.nestedCommands().isEmpty()) {
            Menu nested = new Menu(Messages.text("menu." + content.nested()));
            nested.getItems().setAll(items(content.nestedCommands()));
            items.add(Math.min(1, items.size()), nested);
        }
        menu.getItems().setAll(items);
    }

    private static List<MenuItem> items(List<Command> commands) {
        List<MenuItem> items = new ArrayList<>();
        commands.forEach(each -> items.add(CommandControls.menuItem(each)));
        return items;
    }

    private static int place(String name) {
        int index = FIRST.indexOf(name);
        return name.equals(LAST) ? FIRST.size() + 1 : index < 0 ? FIRST.size() : index;
    }
}

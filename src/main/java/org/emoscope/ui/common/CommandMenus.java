package org.emoscope.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

/** Keeps a menu bar in step with the commands there are. */
public final class CommandMenus {

    private static final List<String> FIRST = List.of("file", "view", "go");
    private static final String LAST = "help";
    private static final Map<String, String> NESTED = Map.of("recent", "file");

    private final CommandRegistry registry;
    private final MenuBar bar = new MenuBar();

    public CommandMenus(CommandRegistry registry, FxBridge bridge) {
        this.registry = registry;
        Runnable rebuild = bridge.gathered(this::rebuild);
        registry.commands().addListener((ListChangeListener<Command>) change -> rebuild.run());
        rebuild();
    }

    public MenuBar bar() {
        return bar;
    }

    private void rebuild() {
        Map<String, Menu> menus = new LinkedHashMap<>();
        for (Command command : registry.commands()) {
            menus.computeIfAbsent(command.menu(), CommandMenus::menu).getItems().add(CommandControls.menuItem(command));
        }
        NESTED.forEach((inner, outer) -> {
            Menu nested = menus.remove(inner);
            if (nested != null) {
                List<javafx.scene.control.MenuItem> items =
                        menus.computeIfAbsent(outer, CommandMenus::menu).getItems();
                items.add(Math.min(1, items.size()), nested);
            }
        });
        List<Menu> ordered = new ArrayList<>(menus.values());
        ordered.sort(Comparator.comparingInt(CommandMenus::place));
        bar.getMenus().setAll(ordered);
    }

    private static Menu menu(String name) {
        Menu menu = new Menu(Messages.text("menu." + name));
        menu.setId("menu-" + name);
        return menu;
    }

    private static int place(Menu menu) {
        String name = menu.getId().substring("menu-".length());
        int index = FIRST.indexOf(name);
        return name.equals(LAST) ? FIRST.size() + 1 : index < 0 ? FIRST.size() : index;
    }
}

package org.emoscope.ui.common;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A named part of the settings; what is missing or of the wrong kind counts as not there. */
public final class SettingsSection {

    private final Settings settings;
    private final String prefix;

    SettingsSection(Settings settings, String prefix) {
        this.settings = settings;
        this.prefix = prefix;
    }

    /** A part of this part. */
    public SettingsSection section(String name) {
        return new SettingsSection(settings, prefix + name + ".");
    }

    public Optional<String> text(String key) {
        return node(key).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** A finite number. */
    public OptionalDouble number(String key) {
        Optional<JsonNode> node = node(key).filter(JsonNode::isNumber);
        if (node.isEmpty() || !Double.isFinite(node.get().doubleValue())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(node.get().doubleValue());
    }

    public Optional<Boolean> flag(String key) {
        return node(key).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** A list of texts, empty if there is none; what is not a text in it is left out. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        node(key)
                .filter(JsonNode::isArray)
                .ifPresent(array -> array.forEach(each -> {
                    if (each.isTextual()) {
                        texts.add(each.textValue());
                    }
                }));
        return texts;
    }

    /**
     * That of some things whose word was saved.
     *
     * @param word what stands for a thing in the settings
     */
    public <T> Optional<T> choice(String key, List<T> among, Function<T, String> word) {
        return text(key).flatMap(saved -> among.stream()
                .filter(each -> word.apply(each).equals(saved))
                .findFirst());
    }

    /** A file or folder by the text it was saved as; one that this system cannot express counts as missing. */
    public Optional<Path> path(String key) {
        return text(key).flatMap(SettingsSection::pathOf);
    }

    public void put(String key, String value) {
        settings.put(prefix + key, TextNode.valueOf(value));
    }

    public void put(String key, double value) {
        settings.put(prefix + key, DoubleNode.valueOf(value));
    }

    public void put(String key, boolean value) {
        settings.put(prefix + key, BooleanNode.valueOf(value));
    }

    public void put(String key, List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        settings.put(prefix + key, array);
    }

    private Optional<JsonNode> node(String key) {
        return Optional.ofNullable(settings.get(prefix + key));
    }

    /** A file or folder by its text; nothing if this system cannot express it. */
    public static Optional<Path> pathOf(String saved) {
        try {
            return Optional.of(Path.of(saved));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

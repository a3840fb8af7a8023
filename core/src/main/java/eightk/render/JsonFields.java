package eightk.render;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/// Writes the members of one JSON object in the manner of our schema: what is absent is `null` and never an
/// empty string, and a list is never `null`. Anything but a number, a flag or an object is written as text.
record JsonFields(JsonGenerator json) {

    JsonFields text(String name, Object value) {
        json.writeName(name);
        value(value);
        return this;
    }

    JsonFields text(String name, Optional<?> value) {
        return text(name, value.isPresent() ? value.get() : "");
    }

    JsonFields number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonFields number(String name, Optional<Integer> value) {
        return value.isPresent() ? number(name, value.get()) : text(name, value);
    }

    JsonFields flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonFields flag(String name, Optional<Boolean> value) {
        return value.isPresent() ? flag(name, value.get()) : text(name, value);
    }

    JsonFields texts(String name, Collection<?> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(this::value);
        json.writeEndArray();
        return this;
    }

    JsonFields rows(String name, List<List<String>> rows) {
        json.writeArrayPropertyStart(name);
        for (var row : rows) {
            json.writeStartArray();
            row.forEach(this::value);
            json.writeEndArray();
        }
        json.writeEndArray();
        return this;
    }

    <T> JsonFields object(String name, T value, BiConsumer<JsonFields, T> members) {
        json.writeName(name);
        return object(value, members);
    }

    <T> JsonFields object(String name, Optional<T> value, BiConsumer<JsonFields, T> members) {
        return value.isPresent() ? object(name, value.get(), members) : text(name, value);
    }

    <T> JsonFields objects(String name, List<? extends T> values, BiConsumer<JsonFields, T> members) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(value, members));
        json.writeEndArray();
        return this;
    }

    <T> JsonFields object(T value, BiConsumer<JsonFields, T> members) {
        json.writeStartObject();
        members.accept(this, value);
        json.writeEndObject();
        return this;
    }

    private void value(Object value) {
        var text = value.toString();
        if (text.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }
}

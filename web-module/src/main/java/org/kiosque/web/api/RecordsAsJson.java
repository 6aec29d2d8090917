package org.kiosque.web.api;

import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * Reads and writes records, and collections of them. JSON Binding must be told to look at what a record holds: it looks for
 * getters and public fields only, and a record has neither. It is not told by a resolver of contexts: the server's own
 * resolver looks for those again with each new type, and two first calls at once end it with an exception.
 */
@Provider
public class RecordsAsJson implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new Components()));

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type, media);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type, media);
    }

    private static boolean isOurs(Class<?> type, MediaType media) {
        boolean json = media.getSubtype().equals("json") || media.getSubtype().endsWith("+json");
        boolean held = type.isRecord() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return json && held && !JsonValue.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media,
                           MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        try {
            return jsonb.fromJson(body, generic);
        } catch (JsonbException malformed) {
            throw new ProcessingException(malformed);
        }
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
                        MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        body.write(jsonb.toJson(value, generic).getBytes(StandardCharsets.UTF_8));
    }

    private static final class Components implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return field.getDeclaringClass().isRecord();
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }
}

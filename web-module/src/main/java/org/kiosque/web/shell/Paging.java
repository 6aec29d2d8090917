package org.kiosque.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where somebody is in a long list. The filter stays in the address of every page.
 *
 * @param filter what narrows the list, by the name it has in the address
 * @param page from 1 to {@link #getPages}
 */
public record Paging(Map<String, String> filter, int page, int size, long count) {

    /** @param filter the names of the parameters that narrow the list */
    public static Paging of(HttpServletRequest request, int size, long count, String... filter) {
        var kept = new LinkedHashMap<String, String>();
        for (String name : filter) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) kept.put(name, value);
        }
        String page = request.getParameter("page");
        long last = Math.max(1, (count + size - 1) / size);
        boolean number = page != null && page.matches("[1-9]\\d{0,8}");
        return new Paging(kept, (int) Math.min(number ? Long.parseLong(page) : 1, last), size, count);
    }

    public int getOffset() {
        return (page - 1) * size;
    }

    public int getPages() {
        return (int) Math.max(1, (count + size - 1) / size);
    }

    /** @return the address of another page of this list */
    public String at(int other) {
        return "?" + query(other);
    }

    /** @return the address of this page with one thing more said about it */
    public String with(String name, Object value) {
        return "?" + query(page) + (query(page).isEmpty() ? "" : "&") + pair(name, value.toString());
    }

    /** @return the address of the first page with one part of the filter changed; null takes it away */
    public String only(String name, Object value) {
        var other = new LinkedHashMap<>(filter);
        if (value == null) other.remove(name);
        else other.put(name, value.toString());
        return new Paging(other, 1, size, count).at(1);
    }

    /** @return the address of the first page with these parts of the filter taken away */
    public String without(String... names) {
        var other = new LinkedHashMap<>(filter);
        List.of(names).forEach(other::remove);
        return new Paging(other, 1, size, count).at(1);
    }

    private String query(int shown) {
        var all = new LinkedHashMap<>(filter);
        if (shown > 1) all.put("page", Integer.toString(shown));
        return all.entrySet().stream().map(entry -> pair(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

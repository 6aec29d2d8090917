package org.kiosque.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Whether the site answers, asked the way anybody outside would ask. */
record Readiness(Settings settings) {

    private static final int PATIENCE = 10_000;

    boolean isReady() {
        try {
            var connection = (HttpURLConnection) URI.create("http://%s:%d/health/ready".formatted(host(), settings.port()))
                    .toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException silent) {
            return false;
        }
    }

    private String host() throws UnknownHostException {
        var address = InetAddress.getByName(settings.address());
        if (address.isAnyLocalAddress()) return "127.0.0.1";
        return settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
    }
}

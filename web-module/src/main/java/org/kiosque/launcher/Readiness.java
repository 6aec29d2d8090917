package org.kiosque.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Whether the site answers, asked the way anybody outside would ask. */
record Readiness(Settings settings) {

    private static final int PATIENCE = 10_000;

    boolean isGiven() {
        try {
            var connection = (HttpURLConnection) URI.create(address()).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException silent) {
            return false;
        }
    }

    String address() { return "http://" + host() + ":" + settings.port() + "/health/ready"; }

    /** Every address is also this machine's own. */
    private String host() {
        try {
            var address = InetAddress.getByName(settings.address());
            if (address.isAnyLocalAddress()) return "127.0.0.1";
            return settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
        } catch (UnknownHostException unknown) {
            return settings.address();
        }
    }
}

package org.kiosque.web.machines;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Keeps a page back until it is whole; lets everything else through, and what has a tag of its own. */
final class HeldResponse extends HttpServletResponseWrapper {

    private ByteArrayOutputStream held;
    private PrintWriter writer;
    private boolean failed;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isHeld() {
        return held != null && !failed && !isCommitted();
    }

    byte[] content() {
        if (writer != null) writer.flush();
        return held.toByteArray();
    }

    private boolean holds() {
        String type = getContentType();
        if (held == null && type != null && !containsHeader("ETag")
                && (type.startsWith("text/html") || type.startsWith("application/xml"))) held = new ByteArrayOutputStream(32_768);
        return held != null;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!holds()) return super.getWriter();
        if (writer == null) writer = new PrintWriter(new OutputStreamWriter(held, getCharacterEncoding()));
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return holds() ? new Holding(held) : super.getOutputStream();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (held == null) super.flushBuffer();
    }

    @Override
    public void reset() {
        forget();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        forget();
        super.resetBuffer();
    }

    private void forget() {
        held = null;
        writer = null;
    }

    @Override
    public void setContentLength(int length) {
        if (held == null) super.setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (held == null) super.setContentLengthLong(length);
    }

    @Override
    public void sendError(int status) throws IOException {
        failed = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        failed = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        failed = true;
        super.sendRedirect(location);
    }

    private static final class Holding extends ServletOutputStream {

        private final ByteArrayOutputStream held;

        Holding(ByteArrayOutputStream held) {
            this.held = held;
        }

        @Override
        public void write(int one) {
            held.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            held.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("A page is written at once.");
        }
    }
}

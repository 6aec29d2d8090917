package org.kiosque.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @Test
    void javaBefore17IsTooOld() {
        assertTrue(Main.isTooOld("1.8"));
        assertTrue(Main.isTooOld("11"));
        assertFalse(Main.isTooOld("17"));
        assertFalse(Main.isTooOld("25"));
    }

    @Test
    void anOldJavaCanReadTheDoor() throws IOException {
        try (var bytes = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            bytes.readInt();
            bytes.readUnsignedShort();
            assertEquals(CLASS_FILE_OF_JAVA_8, bytes.readUnsignedShort());
        }
    }
}

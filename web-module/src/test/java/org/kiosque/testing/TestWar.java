package org.kiosque.testing;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that is shipped, with test classes put beside its own. */
public final class TestWar {

    private TestWar() {}

    public static WebArchive withTests(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("kiosque.war")))
                .addClasses(tests);
    }
}

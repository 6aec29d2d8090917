package org.kiosque.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lets readers in before a test and sees them out after it; the server and the browser stay until the last test. */
final class Visitors implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Reader.class, Wire.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String origin = theOne(Kiosque.class, () -> Kiosque.afresh("e2e-data"), test).origin();
        if (parameter.getParameter().getType() == Wire.class) return new Wire(origin);
        boolean scripted = !parameter.isAnnotated(WithoutScripts.class);
        var context = theOne(Chromium.class, Chromium::new, test).browser().newContext(options(origin, scripted)
                .setServiceWorkers(parameter.isAnnotated(WithWorker.class) ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK));
        var reader = new Reader(context, origin, scripted);
        readers(test).add(reader);
        return reader;
    }

    /** A browser somewhere in France. */
    static NewContextOptions options(String origin, boolean scripted) {
        return new NewContextOptions().setBaseURL(origin).setLocale("fr-FR").setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 900).setJavaScriptEnabled(scripted);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        for (Reader reader : readers(test)) reader.leaves(test.getExecutionException().map(failure -> nameOf(test)));
    }

    private static String nameOf(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
    }

    @SuppressWarnings("unchecked")
    private static List<Reader> readers(ExtensionContext test) {
        return (List<Reader>) test.getStore(HERE).getOrComputeIfAbsent("readers", key -> new ArrayList<Reader>());
    }

    /** JUnit closes it when all tests of the run are over. */
    private static <T extends AutoCloseable> T theOne(Class<T> type, Supplier<T> start, ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent(type, key -> start.get(), type);
    }
}

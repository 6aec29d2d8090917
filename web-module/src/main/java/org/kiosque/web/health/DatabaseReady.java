package org.kiosque.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kiosque.platform.Database;

/** Readers may come when the database is there, up to date, and keeps what it acknowledges. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Inject Database database;

    @Override
    public HealthCheckResponse call() {
        var complaints = database.complaints();
        var answer = HealthCheckResponse.named("database").status(complaints.isEmpty());
        for (int i = 0; i < complaints.size(); i++) answer.withData("complaint-" + (i + 1), complaints.get(i));
        return answer.build();
    }
}

package org.kiosque.platform.internal;

import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates a module's schema at the one moment that is early enough: the server builds the persistence units, and
 * Hibernate validates them, before any CDI bean exists.
 */
public class MigrationsBeforeValidation implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var settings = factory.getProperties();
        var database = (DataSource) settings.get(AvailableSettings.JAKARTA_JTA_DATASOURCE);
        Migrations.run(database, (String) settings.get(AvailableSettings.DEFAULT_SCHEMA));
    }

    /** Nothing was kept that would have to be let go. */
    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}

package org.kiosque.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Used by the classes of its own package, and by no other. */
final class BeUsed extends ArchCondition<JavaClass> {

    static final BeUsed AT_HOME_ONLY = new BeUsed();

    private BeUsed() {
        super("be used at home only");
    }

    @Override
    public void check(JavaClass used, ConditionEvents events) {
        for (Dependency use : used.getDirectDependenciesToSelf())
            if (!use.getOriginClass().getPackageName().equals(used.getPackageName()))
                events.add(SimpleConditionEvent.violated(use, use.getDescription()));
    }
}

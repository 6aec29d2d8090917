package org.kiosque.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kiosque");

    /** Classes that compile, run nowhere, and each break one rule. */
    private static final JavaClasses RUIN = new ClassFileImporter().importPackages("broken");

    @Test
    void allFourModulesAreLookedAt() {
        assertAll(Stream.of("platform.Refused", "accounts.People", "articles.Articles", "newsroom.Newsroom",
                "comments.Comments", "moderation.Moderation", "web.shell.Site", "launcher.Main")
                .map(name -> () -> assertTrue(HOUSE.contain("org.kiosque." + name), name)));
    }

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return each("org.kiosque", rule -> rule.rule().check(HOUSE));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return each("broken", rule -> {
            String report = rule.rule().evaluate(RUIN).getFailureReport().toString();
            assertTrue(report.contains(rule.brokenBy()), () -> rule.brokenBy() + " breaks it, and the rule says: " + report);
        });
    }

    private static Stream<DynamicTest> each(String root, Consumer<HouseRule> test) {
        return new HouseRules(root).all().stream().map(rule -> dynamicTest(rule.says(), () -> test.accept(rule)));
    }
}

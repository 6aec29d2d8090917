package org.kiosque.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom. The root is an argument so that a house that breaks every rule can be held against them too. */
record HouseRules(String root) {

    private static final List<String> FEATURES =
            List.of("platform", "accounts", "articles", "audience", "bookmarks", "newsroom", "catalogue", "corrections", "frontpage", "gifts",
                    "media", "newsletters", "search", "comments", "moderation");

    /** Hibernate finds it by its name in META-INF/services, and must be able to make one. */
    private static final String INTEGRATOR = "org.hibernate.integrator.spi.Integrator";

    List<HouseRule> all() {
        return List.of(
                new HouseRule("every class has its place",
                        classes().should().resideInAnyPackage(in(Stream.concat(FEATURES.stream(),
                                Stream.of("web", "launcher")).toArray(String[]::new))), "Drawer"),
                new HouseRule("what is internal is used at home only",
                        classes().that(areInternal()).should(BeUsed.AT_HOME_ONLY), "Burglar"),
                new HouseRule("what is internal is package-private",
                        classes().that(areInternal()).and().areTopLevelClasses()
                                .and().areNotAssignableTo(INTEGRATOR).should().bePackagePrivate(), "Exhibitionist"),
                new HouseRule("contracts are public",
                        classes().that(areContracts()).and().areTopLevelClasses()
                                .and().doNotHaveSimpleName("package-info").should().bePublic(), "Shy"),
                new HouseRule("contracts are plain Java",
                        classes().that(areContracts())
                                .should().onlyDependOnClassesThat(areContracts().or(resideInAPackage("java.."))), "Technical"),
                new HouseRule("contracts do not lean on each other in circles",
                        slices().matching(root + ".(*)").should().beFreeOfCycles(), "Chicken"),
                new HouseRule("modules look down, never up or round in circles", modulesLookDown(), "Climber"),
                new HouseRule("the launcher stands alone",
                        noClasses().that().resideInAnyPackage(in("launcher"))
                                .should().dependOnClassesThat(resideInAPackage(root + "..").and(areOutside("launcher"))), "Rocket"),
                new HouseRule("nobody leans on the launcher",
                        noClasses().that(areOutside("launcher"))
                                .should().dependOnClassesThat().resideInAnyPackage(in("launcher")), "Passenger"),
                new HouseRule("the web knows no persistence",
                        noClasses().that().resideInAnyPackage(in("web")).should().dependOnClassesThat()
                                .resideInAnyPackage("jakarta.persistence..", "org.hibernate.."), "Archivist"),
                new HouseRule("entities stay in their module",
                        noClasses().that(not(areInternal())).should().dependOnClassesThat()
                                .areAnnotatedWith("jakarta.persistence.Entity"), "Smuggler"),
                new HouseRule("modules know no pages and no requests",
                        noClasses().that().resideInAnyPackage(in(FEATURES.toArray(String[]::new)))
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces.."), "Clerk"),
                new HouseRule("areas of the web know the shell, not each other", areasAreNeighbours(), "Gossip"),
                new HouseRule("only the site sets itself up without asking who asks",
                        noClasses().that().resideInAnyPackage(in("web")).and().resideOutsideOfPackages(in("web.setup", "web.demo"))
                                .should().dependOnClassesThat().haveFullyQualifiedName(root + ".accounts.SiteSetUp"), "Usurper"),
                new HouseRule("pages reach their beans",
                        classes().that().areAnnotatedWith("jakarta.inject.Named").should().bePublic(), "Hermit"),
                new HouseRule("a fact is told before the call ends",
                        noClasses().should().callMethodWhere(describe("it is Event.fireAsync",
                                call -> call.getTarget().getName().equals("fireAsync"))), "Postman"));
    }

    private ArchRule modulesLookDown() {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("platform").definedBy(in("platform"))
                .layer("accounts").definedBy(in("accounts"))
                .layer("articles").definedBy(in("articles", "audience", "bookmarks", "newsroom", "catalogue", "corrections",
                        "frontpage", "gifts", "media", "newsletters", "search"))
                .layer("comments").definedBy(in("comments", "moderation"))
                .layer("web").definedBy(in("web"))
                .whereLayer("platform").mayNotAccessAnyLayer()
                .whereLayer("accounts").mayOnlyAccessLayers("platform")
                .whereLayer("articles").mayOnlyAccessLayers("platform", "accounts")
                .whereLayer("comments").mayOnlyAccessLayers("platform", "accounts", "articles");
    }

    /** The exceptions by name: whoever signs in starts a session, and the back office shows the development mailbox. */
    private ArchRule areasAreNeighbours() {
        return slices().matching(root + ".web.(*)..").should().notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(in("web.shell")))
                .ignoreDependency(resideInAnyPackage(in("web.account")),
                        resideInAnyPackage(in("web.security")).and(simpleName("Sessions")))
                .ignoreDependency(resideInAnyPackage(in("web.admin")), resideInAnyPackage(in("web.mail")));
    }

    private DescribedPredicate<JavaClass> areContracts() {
        return resideInAnyPackage(FEATURES.stream().map(feature -> root + "." + feature).toArray(String[]::new))
                .as("are contracts");
    }

    private DescribedPredicate<JavaClass> areInternal() {
        return resideInAPackage(root + "..internal..").as("are internal");
    }

    private DescribedPredicate<JavaClass> areOutside(String place) {
        return not(resideInAnyPackage(in(place))).as("are outside the " + place);
    }

    private String[] in(String... places) {
        return Stream.of(places).map(place -> root + "." + place + "..").toArray(String[]::new);
    }
}

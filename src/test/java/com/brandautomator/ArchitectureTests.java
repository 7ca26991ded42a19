package com.brandautomator;

import java.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Holds the rules of docs/architecture.md: who may use whom, and what nobody may do.
 */
@AnalyzeClasses(packages = "com.brandautomator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule onlyInstagramAndThreadsCallMeta = noClasses().that()
		.resideOutsideOfPackages("..instagram..", "..threads..", "..graph..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("..graph.api..");

	@ArchTest
	static final ArchRule onlyInstagramAndThreadsOpenTokens = noClasses().that()
		.resideOutsideOfPackages("..instagram..", "..threads..", "..account..")
		.should()
		.dependOnClassesThat()
		.haveSimpleName("AccessTokens");

	@ArchTest
	static final ArchRule controllersArePackagePrivate = classes().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule controllersUseNoRepository = noClasses().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class);

	@ArchTest
	static final ArchRule timeComesFromAClock = noClasses().that()
		.resideOutsideOfPackage("..scheduling..")
		.should()
		.callMethodWhere(DescribedPredicate.describe("reads the time of the machine",
				(call) -> call.getTarget().getName().equals("now")
						&& call.getTargetOwner().getPackageName().equals("java.time")
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.noneMatch((type) -> type.isEquivalentTo(Clock.class))));

	@ArchTest
	static final ArchRule nobodyReadsTheSystemClock = noClasses().should()
		.callMethod(System.class, "currentTimeMillis");

	@ArchTest
	static final ArchRule nobodyOpensAUrlThatACallerGave = noClasses().that()
		.resideOutsideOfPackages("..graph..", "..sandbox..")
		.should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("java.net.http.HttpClient")
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("java.net.HttpURLConnection")
		.orShould()
		.callMethod(java.net.URL.class, "openStream")
		.orShould()
		.callMethod(java.net.URL.class, "openConnection");

	@ArchTest
	static final ArchRule entitiesStayInTheirModule = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule repositoriesStayInTheirModule = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule noTransactionSpansACallToMeta = noClasses().that()
		.containAnyMethodsThat(DescribedPredicate.describe("are transactional",
				(method) -> method.isAnnotatedWith(Transactional.class)))
		.or()
		.areAnnotatedWith(Transactional.class)
		.should()
		.dependOnClassesThat()
		.haveSimpleName("InstagramService")
		.orShould()
		.dependOnClassesThat()
		.haveSimpleName("InstagramAccount");

	@Test
	void modulesUseOnlyWhatTheyMay() {
		ApplicationModules.of(BrandAutomatorApplication.class).verify();
	}

}

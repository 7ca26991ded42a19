package com.brandautomator.connect;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.brandautomator.TestDatabase;
import com.brandautomator.TurnableClock;
import com.brandautomator.account.GraphBase;
import com.brandautomator.security.CallerId;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A state is unguessable, used once, bound to its caller and short-lived.
 */
class OAuthStatesTests {

	private static final CallerId SOMEBODY = new CallerId("somebody");

	private static final CallerId STRANGER = new CallerId("a stranger");

	private static final URI REDIRECT = URI.create("https://app.example/callback/");

	private static final JdbcClient DATABASE = JdbcClient.create(new DriverManagerDataSource(TestDatabase.create()));

	private final TurnableClock clock = new TurnableClock();

	private final OAuthStates states = new OAuthStates(DATABASE, this.clock,
			new ConnectProperties(URI.create("https://app.example"), URI.create("https://page.example"), REDIRECT, true,
					List.of(), Duration.ofMinutes(10)));

	@Test
	void carriesMoreThan128BitsAndNeverRepeats() {
		Set<String> issued = new HashSet<>();
		for (int i = 0; i < 100; i++) {
			String state = issue();
			assertThat(state).hasSize(43).matches("[A-Za-z0-9_-]+");
			issued.add(state);
		}
		assertThat(issued).hasSize(100);
	}

	@Test
	void onlyItsHashIsStored() {
		String state = issue();
		assertThat(DATABASE.sql("select * from oauth_state").query().listOfRows().toString()).doesNotContain(state);
	}

	@Test
	void givesBackWhoAskedAndWhere() {
		assertThat(this.states.redeem(issue(), null))
			.hasValue(new OAuthStates.SignIn(SOMEBODY, GraphBase.SANDBOX, REDIRECT, false));
	}

	@Test
	void isUsedOnce() {
		String state = issue();
		assertThat(this.states.redeem(state, SOMEBODY)).isPresent();
		assertThat(this.states.redeem(state, SOMEBODY)).isEmpty();
		assertThat(this.states.redeem(state, null)).isEmpty();
	}

	@Test
	void isUsedOnceEvenWhenItComesBackSixteenTimesAtOnce() {
		String state = issue();
		List<CompletableFuture<Boolean>> all = IntStream.range(0, 16)
			.mapToObj((number) -> CompletableFuture.supplyAsync(() -> this.states.redeem(state, null).isPresent()))
			.toList();
		assertThat(all.stream().filter(CompletableFuture::join)).hasSize(1);
	}

	@Test
	void isNotBurntByAStranger() {
		String state = issue();
		assertThat(this.states.redeem(state, STRANGER)).isEmpty();
		assertThat(this.states.redeem(state, SOMEBODY)).isPresent();
	}

	@Test
	void unknownOneIsNone() {
		assertThat(this.states.redeem("nobody-issued-this", null)).isEmpty();
		assertThat(this.states.redeem("", null)).isEmpty();
	}

	@Test
	void expiresAfterItsLifetimeAndIsUsedUpByThat() {
		String good = issue();
		String late = issue();
		this.clock.turn(Duration.ofMinutes(10).minusMillis(1));
		assertThat(this.states.redeem(good, null))
			.hasValueSatisfying((signIn) -> assertThat(signIn.expired()).isFalse());
		this.clock.turn(Duration.ofMillis(1));
		assertThat(this.states.redeem(late, null))
			.hasValueSatisfying((signIn) -> assertThat(signIn.expired()).isTrue());
		assertThat(this.states.redeem(late, null)).isEmpty();
	}

	@Test
	void oldOnesAreForgotten() {
		issue();
		this.clock.turn(Duration.ofDays(2));
		issue();
		assertThat(DATABASE.sql("select count(*) from oauth_state where expires_at < :now")
			.param("now", this.clock.instant().atOffset(java.time.ZoneOffset.UTC))
			.query(Long.class)
			.single()).isZero();
	}

	private String issue() {
		return this.states.issue(SOMEBODY, GraphBase.SANDBOX, REDIRECT);
	}

}

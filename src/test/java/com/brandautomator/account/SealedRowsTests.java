package com.brandautomator.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.brandautomator.WireTest;
import com.brandautomator.crypto.SealBrokenException;
import com.brandautomator.security.CallerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The database holds sealed tokens only, each of use in its own row and column alone, and
 * none at all after a disconnect.
 */
@WireTest
class SealedRowsTests {

	private static final String TOKENS = "select p.access_token, p.page_access_token, p.instagram_access_token, "
			+ "a.page_access_token as page_token from social_profile p "
			+ "left join instagram_account a on a.social_profile_id = p.id where p.user_id = ?";

	@Autowired
	Profiles profiles;

	@Autowired
	AccessTokens tokens;

	@Autowired
	JdbcClient jdbc;

	private final CallerId one = Grants.caller();

	private final CallerId other = Grants.caller();

	@BeforeEach
	void connectTwo() {
		this.profiles.connect(this.one, Grants.of("1", 1));
		this.profiles.connect(this.other, Grants.of("2", 1));
	}

	@Test
	void holdSealedTextOnly() {
		List<Map<String, Object>> rows = this.jdbc.sql(TOKENS).param(this.one.value()).query().listOfRows();
		assertThat(rows).hasSize(1);
		assertThat(rows.get(0).values()).hasSize(4).allSatisfy((text) -> assertThat((String) text).startsWith("k1:"));
		String everything = this.jdbc
			.sql("select (select string_agg(p::text, ' ') from social_profile p) "
					+ "|| (select string_agg(a::text, ' ') from instagram_account a)")
			.query(String.class)
			.single();
		assertThat(everything).contains(this.one.value()).doesNotContain(Grants.TOKEN);
	}

	@Test
	void holdNoTokenAfterADisconnect() {
		this.profiles.disconnect(this.one);
		List<Map<String, Object>> rows = this.jdbc.sql(TOKENS).param(this.one.value()).query().listOfRows();
		assertThat(rows).hasSize(1);
		assertThat(rows.get(0).values()).allMatch(Objects::isNull);
		assertThat(this.profiles.find(this.one)).get().extracting(Profile::instagramUserId).isEqualTo(Grants.id(1));
	}

	@Test
	void refuseAPersonsTokenFromAnotherRow() {
		copy("social_profile", "access_token", "user_id = '" + this.other + "'", "user_id = '" + this.one + "'");
		assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> this.tokens.open(this.one, null))
			.withMessageNotContaining(Grants.TOKEN);
	}

	@Test
	void refuseAPagesTokenFromAnotherRow() {
		copy("instagram_account", "page_access_token", of(this.other), of(this.one));
		assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> this.tokens.open(this.one, null));
	}

	@Test
	void refuseATokenFromAnotherColumn() {
		this.jdbc.sql("update social_profile set access_token = page_access_token where user_id = ?")
			.param(this.one.value())
			.update();
		assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> this.tokens.open(this.one, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "k9:AAAA", "EAAplain", "k1:AAAA", "" })
	void letAPersonGoThoughTheirTokenCannotBeOpened(String broken) {
		this.jdbc.sql("update social_profile set access_token = ? where user_id = ?")
			.params(broken, this.one.value())
			.update();
		assertThat(this.tokens.openLast(this.one)).isEmpty();
		this.profiles.disconnect(this.one);
		assertThat(this.profiles.find(this.one)).get()
			.extracting(Profile::status)
			.isEqualTo(ProfileStatus.DISCONNECTED);
	}

	private void copy(String table, String column, String from, String to) {
		int changed = this.jdbc
			.sql("update " + table + " set " + column + " = (select " + column + " from " + table + " where " + from
					+ ") where " + to)
			.update();
		assertThat(changed).isEqualTo(1);
	}

	private static String of(CallerId caller) {
		return "social_profile_id = (select id from social_profile where user_id = '" + caller + "')";
	}

}

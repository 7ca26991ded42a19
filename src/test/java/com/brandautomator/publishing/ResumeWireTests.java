package com.brandautomator.publishing;

import java.util.UUID;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A machine that knows nothing but the row goes on from wherever another one died, and
 * what may be live is never sent blindly.
 */
class ResumeWireTests extends LeftPublication {

	@Test
	void queuedOneIsMadeAContainer() {
		assertPublishedBy(left("queued", null, null), "ok");
	}

	@ParameterizedTest
	@ValueSource(strings = { "processing", "ready" })
	void containerThatWasMadeIsUsed(String status) {
		String container = container();
		assertThat(assertPublishedBy(left(status, container, null), "ok").text("/container_id")).isEqualTo(container);
	}

	@Test
	void outcomeThatIsUnknownIsAskedForAndWhatIsLiveIsNotSentAgain() {
		String container = container();
		String medium = publish(container);
		Answer published = assertPublishedBy(left("publishing", container, "now()"), "ok");
		assertThat(published.text("/media_id")).isEqualTo(medium);
	}

	@Test
	void outcomeThatIsUnknownIsAskedForAndWhatIsNotLiveWaitsForItsGraceTime() {
		UUID id = left("publishing", container(), "now() + interval '1 hour'");
		assertThat(machine().advance(id).after()).isPositive();
		assertThat(this.poster.publishCalls()).isEmpty();
		this.database.sql("update publication set publishing_at = now() - interval '1 hour' where id = ?")
			.param(id)
			.update();
		assertPublishedBy(id, "ok");
	}

	@Test
	void outcomeThatNobodyKnowsAnyMoreIsLeftToThePerson() {
		UUID id = left("publishing", "17900000000000000", "now()");
		run(id);
		Answer publication = this.poster.publication(id);
		assertThat(publication.text("/status")).isEqualTo("unconfirmed");
		assertThat(publication.text("/error/message")).contains("may be live",
				"look at the account before you post again");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void mediumIsLookedForWhereItIsNotKnown() {
		String container = container();
		String medium = publish(container);
		assertThat(assertPublishedBy(left("confirming", container, "now()"), "ok").text("/media_id")).isEqualTo(medium);
	}

	@Test
	void mediumThatIsKnownIsNotLookedFor() {
		String container = container();
		String medium = publish(container);
		publish(container()); // a twin, among whose media nobody could tell it
		UUID id = left("confirming", container, "now()");
		this.database.sql("update publication set media_id = ? where id = ?").params(medium, id).update();
		assertThat(assertPublishedBy(id, "ok", "ok").text("/media_id")).isEqualTo(medium);
	}

	@Test
	void mediumThatIsKnownButNotShownIsPublishedWithoutItsPermalink() {
		UUID id = left("confirming", container(), "now()");
		this.database.sql("update publication set media_id = '17900000000000001' where id = ?").param(id).update();
		run(id);
		Answer publication = this.poster.publication(id);
		assertThat(publication.text("/status")).isEqualTo("published");
		assertThat(publication.text("/media_id")).isEqualTo("17900000000000001");
		assertThat(publication.body().at("/permalink").isNull()).isTrue();
	}

	@Test
	void containerThatMetaForgotBeforeItWasSentIsMadeAnew() {
		Answer published = assertPublishedBy(left("processing", "17900000000000077", null), "ok");
		assertThat(published.text("/container_id")).isNotEqualTo("17900000000000077");
	}

}

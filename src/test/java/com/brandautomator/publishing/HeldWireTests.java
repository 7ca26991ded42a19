package com.brandautomator.publishing;

import java.util.UUID;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What rests, is held or is uncertain stays so until the right thing happens.
 */
class HeldWireTests extends LeftPublication {

	@Test
	void oneThatWaitsForTheQuotaGoesOn() {
		UUID id = left("paused", container(), null);
		this.database.sql("update publication set paused_reason = 'quota' where id = ?").param(id).update();
		assertPublishedBy(id, "ok");
	}

	@Test
	void scheduledOneWhoseTimePassedLongAgoWaitsForThePerson() {
		UUID id = left("scheduled", null, null);
		this.database.sql(
				"update publication set scheduled_time = now() - interval '25 hours', due_at = now() - interval '25 hours' where id = ?")
			.param(id)
			.update();
		run(id);
		assertThat(this.poster.publication(id).text("/paused_reason")).isEqualTo("overdue");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void queuedOneThatCouldNotBeSentForADayWaitsForThePerson() {
		UUID id = left("queued", null, null);
		this.database.sql("update publication set due_at = now() - interval '25 hours' where id = ?")
			.param(id)
			.update();
		run(id);
		assertThat(this.poster.publication(id).text("/paused_reason")).isEqualTo("overdue");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void whatIsLiveIsNotHeldForAnAccountThatIsGone() {
		String container = container();
		String medium = publish(container);
		UUID id = left("confirming", container, "now()");
		this.database.sql("update publication set media_id = ? where id = ?").params(medium, id).update();
		this.poster.person().post("instagram/disconnect/", "");
		run(id);
		assertThat(this.poster.publication(id).text("/status")).isEqualTo("published");
	}

	@Test
	void whatMayBeLiveSaysSoWhileItIsHeld() {
		UUID id = left("publishing", container(), "now()");
		this.poster.person().post("instagram/disconnect/", "");
		run(id);
		Answer publication = this.poster.publication(id);
		assertThat(publication.text("/paused_reason")).isEqualTo("disconnected");
		assertThat(publication.text("/paused_message")).contains("may be live already", "do not post it again");
	}

	@Test
	void mediumThatMayBeATwinsIsNotTaken() {
		String container = container();
		publish(container);
		left("unconfirmed", container(), "now()");
		UUID id = left("confirming", container, "now() - interval '1 hour'");
		run(id);
		assertThat(this.poster.publication(id).text("/status")).isEqualTo("unconfirmed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "published", "failed", "unconfirmed", "cancelled" })
	void endedOneIsLeftAlone(String status) {
		UUID id = left("queued", null, null);
		this.database
			.sql("""
					update publication set status = ?, media_id = right(?, 9), error_status = 502, error_code = 'meta_failed',
						error_message = 'It went wrong.' where id = ?""")
			.params(status, id.toString(), id)
			.update();
		assertThat(machine().advance(id)).isEqualTo(Next.REST);
		assertThat(this.poster.publication(id).text("/status")).isEqualTo(status);
	}

}

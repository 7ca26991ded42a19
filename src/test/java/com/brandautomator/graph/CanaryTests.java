package com.brandautomator.graph;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.InspectedToken;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.SecretForm;
import com.brandautomator.graph.model.FacebookPage;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.OAuthToken;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No token, secret or code that passes the client is found in a log line of any level, in
 * an observation, in an exception or in what a record prints.
 */
class CanaryTests {

	private static final String[] CANARIES = { Conversation.TOKEN, Conversation.APP_SECRET, Conversation.PROOF,
			"AQBcanaryCode", "EAAshort", "EAApageToken1", "EAApageToken2", "EAAcanaryInNext" };

	private static final URI CALLBACK = URI.create("https://app.example/api/v1/automation/instagram/callback/");

	private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

	private final Logger spring = this.context.getLogger("org.springframework");

	private final Logger ours = this.context.getLogger("com.brandautomator");

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	private final List<String> observed = new ArrayList<>();

	@BeforeEach
	void listen() {
		this.lines.start();
		for (Logger logger : List.of(this.spring, this.ours)) {
			logger.setLevel(Level.TRACE);
			logger.addAppender(this.lines);
		}
	}

	@AfterEach
	void stopListening() {
		for (Logger logger : List.of(this.spring, this.ours)) {
			logger.setLevel(null);
			logger.detachAppender(this.lines);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "publish-an-image", "token-expired", "gateway-down", "other-shape", "no-id-in-the-answer",
			"cut-before-the-answer", "redirect", "app-used-up" })
	void leaveNoTrace(String scenario) {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new Notes());
		try (Conversation meta = Conversation.of(scenario, registry)) {
			List<String> said = talk(meta.api());
			assertThat(said).isNotEmpty().allSatisfy(CanaryTests::holdsNoCanary);
			assertThat(meta.requests()).hasSizeGreaterThanOrEqualTo(1);
		}
		assertThat(this.observed).isNotEmpty().allSatisfy(CanaryTests::holdsNoCanary);
		stopListening();
		assertThat(this.lines.list).as("lines at TRACE").isNotEmpty();
		assertThat(this.lines.list).allSatisfy((line) -> holdsNoCanary(
				line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy())));
	}

	@Test
	void recordsPrintNoSecret() {
		List<Object> records = List.of(Conversation.credential(),
				Credential.ofApp(Conversation.APP_ID, Conversation.APP_SECRET), new OAuthToken(Conversation.TOKEN, 60L),
				new FacebookPage("1", "Page", "EAApageToken1", List.of(), null, null),
				new GraphList.Paging(null, "https://graph.facebook.com/?access_token=EAAcanaryInNext"),
				new GraphList<>(List.of(new FacebookPage("1", "Page", "EAApageToken1", List.of(), null, null)),
						new GraphList.Paging(null, "https://graph.facebook.com/?access_token=EAAcanaryInNext")),
				new GraphProperties.Host(Conversation.APP_ID, Conversation.APP_SECRET, CALLBACK, CALLBACK, CALLBACK),
				form(), new InspectedToken(Conversation.TOKEN));
		assertThat(records).allSatisfy((record) -> holdsNoCanary(record.toString()));
	}

	private List<String> talk(GraphApi api) {
		List<Runnable> calls = List.of(() -> api.facebookLogin().exchange("AQBcanaryCode", CALLBACK),
				() -> api.login().exchange(form()),
				() -> api.login()
					.debugToken(Credential.ofApp(Conversation.APP_ID, Conversation.APP_SECRET),
							new InspectedToken(Conversation.TOKEN)),
				() -> api.person().pages(Conversation.credential(), "id,access_token", 100, null),
				() -> api.person().revoke(Conversation.credential()));
		List<String> said = new ArrayList<>(List.of(api.toString()));
		for (Runnable call : calls) {
			try {
				call.run();
			}
			catch (GraphException ex) {
				StringWriter trace = new StringWriter();
				ex.printStackTrace(new PrintWriter(trace));
				said.add(trace.toString() + ex.getBody());
			}
		}
		return said;
	}

	private static SecretForm form() {
		SecretForm form = new SecretForm();
		form.set("grant_type", "fb_exchange_token");
		form.set("client_id", Conversation.APP_ID);
		form.set("client_secret", Conversation.APP_SECRET);
		form.set("fb_exchange_token", "EAAshort");
		return form;
	}

	private static void holdsNoCanary(String text) {
		assertThat(text).doesNotContain(CANARIES);
	}

	private final class Notes implements ObservationHandler<Observation.Context> {

		@Override
		public void onStop(Observation.Context observation) {
			for (KeyValue value : observation.getAllKeyValues()) {
				CanaryTests.this.observed.add(value.getKey() + "=" + value.getValue());
			}
			CanaryTests.this.observed.add(observation.getName() + " " + observation.getContextualName());
			CanaryTests.this.observed.add(String.valueOf(observation.getError()));
		}

		@Override
		public boolean supportsContext(Observation.Context observation) {
			return true;
		}

	}

}

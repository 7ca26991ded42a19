package com.brandautomator.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.brandautomator.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A path answers the same with and without its trailing slash.
 */
@WireTest
class SlashTests {

	private static final String ROOT = "/api/v1/wire-test";

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "GET, /echo", "GET, /echo?a=b/c", "GET, /echo?", "POST, /echo", "PUT, /echo", "PATCH, /echo",
			"DELETE, /echo" })
	void methodAndBodyArriveWithoutARedirect(String method, String path) {
		HttpResponse<String> without = send(method, ROOT + path);
		HttpResponse<String> with = send(method, ROOT + path.replace("/echo", "/echo/"));
		assertThat(without.statusCode()).isEqualTo(200);
		assertThat(without.body()).isEqualTo(with.body()).contains("\"method\":\"" + method + "\"", "{\"a\":[1,2]}");
	}

	@Test
	void aPathVariableAtTheEndIsWhole() {
		Wire wire = new Wire(this.port);
		assertThat(wire.send(wire.as("ann", ROOT + "/items/42?limit=5")).body()).contains("\"id\":42", "\"limit\":5");
	}

	@Test
	void asynchronousAnswersArrive() {
		Wire wire = new Wire(this.port);
		HttpResponse<String> answer = wire.send(wire.as("ann", ROOT + "/waits?what=x"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("{\"what\":\"x\"}");
		assertThatProblem(wire.send(wire.as("ann", ROOT + "/waits?what=fails"))).has(500, "internal_error")
			.hasMember("instance", ROOT + "/waits/");
	}

	@Test
	void securitySeesThePathWithItsSlash() {
		Wire wire = new Wire(this.port);
		assertThatProblem(wire.get(ROOT + "/echo")).has(401, "unauthenticated");
		assertThat(wire.get("/api/v1/automation/instagram/webhook").statusCode()).isNotEqualTo(401)
			.isEqualTo(wire.get("/api/v1/automation/instagram/webhook/").statusCode());
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/nothing", "/instagram/webhooks", "/apis" })
	void otherPathsAreLeftAsTheyAre(String path) {
		assertThatProblem(new Wire(this.port).get(path)).has(404, "not_found").hasMember("instance", path);
	}

	private HttpResponse<String> send(String method, String path) {
		Wire wire = new Wire(this.port);
		return wire.send(wire.as("ann", path)
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString("{\"a\":[1,2]}")));
	}

}

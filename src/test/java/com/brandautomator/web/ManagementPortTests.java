package com.brandautomator.web;

import java.net.http.HttpResponse;

import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.brandautomator.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Operators look at a port of their own, without signing in.
 */
@WireTest
class ManagementPortTests {

	@LocalServerPort
	int port;

	@LocalManagementPort
	int managementPort;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus" })
	void operatorsSeeHealthAndMetricsThereOnly(String path) {
		HttpResponse<String> answer = new Wire(this.managementPort).get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThatProblem(new Wire(this.port).get(path)).has(404, "not_found");
	}

}

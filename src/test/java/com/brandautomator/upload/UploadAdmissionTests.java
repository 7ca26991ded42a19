package com.brandautomator.upload;

import java.util.HashMap;
import java.util.Map;

import com.brandautomator.web.ProblemException;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files are let in while there are places, and every place is given back.
 */
class UploadAdmissionTests {

	private final UploadAdmission admission = new UploadAdmission(Uploading.properties(2), Mockito.mock(DiskRoom.class),
			new FormThreads(Uploading.properties(2)));

	private final Map<String, MockHttpServletRequest> inside = new HashMap<>();

	@Test
	void oneFileTooManyIsToldToComeBack() {
		enter("multipart/form-data; boundary=b");
		enter("Multipart/Form-Data; boundary=b");
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> enter("multipart/form-data; boundary=b"))
			.satisfies((refusal) -> {
				assertThat(refusal.getStatusCode().value()).isEqualTo(503);
				assertThat(refusal.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
			});
		leave("multipart/form-data; boundary=b");
		enter("multipart/form-data; boundary=b");
	}

	@Test
	void whatIsNoFileNeedsNoPlace() {
		for (int i = 0; i < 5; i++) {
			enter("application/json");
		}
		enter("multipart/form-data; boundary=b");
		leave("application/json");
		enter("multipart/form-data; boundary=b");
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> enter("multipart/form-data; boundary=b"));
	}

	private void enter(String type) {
		MockHttpServletRequest request = request(type);
		boolean goesOn = this.admission.preHandle(request, new MockHttpServletResponse(), this);
		assertThat(goesOn).isEqualTo(!request.isAsyncStarted());
		this.inside.put(type, request);
	}

	private void leave(String type) {
		MockAsyncContext waiting = (MockAsyncContext) this.inside.get(type).getAsyncContext();
		if (waiting != null) {
			waiting.complete();
		}
	}

	private static MockHttpServletRequest request(String type) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setContentType(type);
		request.setAsyncSupported(true);
		return request;
	}

}

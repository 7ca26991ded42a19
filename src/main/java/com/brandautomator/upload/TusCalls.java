package com.brandautomator.upload;

import java.io.IOException;
import java.util.Optional;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.tus.TusAnswer;
import com.brandautomator.upload.tus.TusFiles.OtherSenderException;
import com.brandautomator.upload.tus.TusProtocol;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Answers calls of the tus protocol; what it refuses becomes a problem like any other.
 */
@Component
class TusCalls {

	private final TusProtocol protocol;

	private final ResumableRows rows;

	private final ArrivedFiles arrived;

	private final DataSize largest;

	TusCalls(ResumableUploads uploads, ResumableRows rows, ArrivedFiles arrived, ResumableProperties properties) {
		this.protocol = new TusProtocol(uploads, ResumableController.PATH, properties.largest().toBytes(),
				properties.waitFor());
		this.rows = rows;
		this.arrived = arrived;
		this.largest = properties.largest();
	}

	/**
	 * Says to anybody what is spoken here.
	 */
	ResponseEntity<Void> options(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return answer("", request, response);
	}

	ResponseEntity<Void> create(CallerId caller, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		// another version is refused first (tus 1.0, Tus-Resumable)
		if (TusRefusals.SPOKEN.equals(request.getHeader(TusRefusals.VERSION))) {
			TusCreation.check(request);
		}
		return answer(caller, request, response);
	}

	ResponseEntity<Void> answer(CallerId caller, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		return answer(caller.value(), request, response);
	}

	private ResponseEntity<Void> answer(String owner, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		try {
			TusAnswer answer = this.protocol.process(request, response, owner);
			if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
				throw TusRefusals.of(request, answer, this.largest);
			}
			HttpHeaders headers = answer.headers();
			if (headers.getLocation() != null) {
				// addresses of ours end in a slash
				headers.set(HttpHeaders.LOCATION, headers.getLocation() + "/");
			}
			return ResponseEntity.status(answer.getStatus()).headers(headers).build();
		}
		catch (OtherSenderException ex) {
			throw TusRefusals.locked();
		}
	}

	/**
	 * Takes a piece. With the last one the file is looked at before that is answered, so
	 * that it can be published at once.
	 */
	ResponseEntity<Void> append(CallerId caller, String id, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		try {
			ResponseEntity<Void> answer = answer(caller, request, response);
			Optional<Upload> upload = Uploads.uuid(id).flatMap((uuid) -> this.rows.find(uuid, caller.value()));
			if (upload.isPresent()) {
				this.arrived.arrived(upload.get());
			}
			return answer;
		}
		catch (SenderPace.SenderGoneException ex) {
			throw TusRefusals.tooSlow();
		}
	}

}

package com.brandautomator.upload;

import java.util.List;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a caller.
 */
@Service
@Transactional(readOnly = true)
class GivenUploads {

	private static final Limit MOST = Limit.of(1000);

	private final UploadRows rows;

	GivenUploads(UploadRows rows) {
		this.rows = rows;
	}

	/**
	 * The newest first.
	 */
	public List<UploadView> of(CallerId caller) {
		return this.rows.findByUserIdOrderByCreatedAtDescIdDesc(caller.value(), MOST)
			.stream()
			.map(Upload::view)
			.toList();
	}

	/**
	 * @throws ProblemException 404 for another's as for none
	 */
	public UploadView one(CallerId caller, UUID id) {
		return this.rows.findByIdAndUserId(id, caller.value())
			.map(Upload::view)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"There is no such upload."));
	}

}

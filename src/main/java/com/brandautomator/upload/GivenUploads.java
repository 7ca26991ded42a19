package com.brandautomator.upload;

import java.util.List;

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
	 * @throws ProblemException 404 for another's, for none, and for what is no id
	 */
	public UploadView one(CallerId caller, String id) {
		return Uploads.uuid(id)
			.flatMap((uuid) -> this.rows.findByIdAndUserId(uuid, caller.value()))
			.map(Upload::view)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"There is no such upload."));
	}

}

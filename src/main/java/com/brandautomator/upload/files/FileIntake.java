package com.brandautomator.upload.files;

import java.util.UUID;
import java.util.concurrent.Executor;

import com.brandautomator.security.CallerId;

import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files in that come with a form.
 */
public interface FileIntake {

	/**
	 * Stores a file for a story, as one that is given before.
	 * @return its id
	 * @throws com.brandautomator.web.ProblemException 422 when it is none that can be
	 * published, 413 or 507 where there is no room
	 */
	UUID takeForStory(CallerId caller, MultipartFile file);

	/**
	 * Threads for all work on such a file; request threads wait for none.
	 */
	Executor threads();

}

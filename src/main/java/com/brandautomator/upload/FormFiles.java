package com.brandautomator.upload;

import java.util.UUID;
import java.util.concurrent.Executor;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.convert.Fit;
import com.brandautomator.upload.files.FileIntake;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Hosts files that come with a form.
 */
@Component
class FormFiles implements FileIntake {

	private final Hosting hosting;

	private final FormThreads threads;

	FormFiles(Hosting hosting, FormThreads threads) {
		this.hosting = hosting;
		this.threads = threads;
	}

	@Override
	public UUID takeForStory(CallerId caller, MultipartFile file) {
		return this.hosting.host(caller, file, "STORIES", Fit.NONE).uploadId();
	}

	@Override
	public Executor threads() {
		return this.threads.executor();
	}

}

package com.brandautomator.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.brandautomator.sandbox.PictureServer;

/**
 * A server of one small picture, as a process of its own: where a trial is interrupted,
 * its nodes go on, and Meta must still find the picture.
 */
final class Pictures {

	private static final String PATH = "/rolls.jpg";

	private Pictures() {
	}

	static JavaProcess start(int port, Path log) {
		return JavaProcess.start(
				List.of("-cp", System.getProperty("java.class.path"), Pictures.class.getName(), "" + port), Map.of(),
				log);
	}

	static String address(int port) {
		return "http://localhost:" + port + PATH;
	}

	public static void main(String[] args) throws InterruptedException {
		new PictureServer(Integer.parseInt(args[0])).put(PATH, PictureServer.picture("jpg", 320, 320));
		new CountDownLatch(1).await();
	}

}

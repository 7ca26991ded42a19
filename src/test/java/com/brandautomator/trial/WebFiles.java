package com.brandautomator.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.brandautomator.sandbox.PictureServer;
import com.brandautomator.sandbox.video.Mp4;

/**
 * A server of one small picture and one short film, as a process of its own: where a
 * trial is interrupted, its nodes go on, and Meta must still find the files.
 *
 * @param port where it listens
 */
record WebFiles(int port) {

	private static final String PICTURE = "/rolls.jpg";

	private static final String FILM = "/rolls.mp4";

	JavaProcess start(Path log) {
		return JavaProcess.start(
				List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
						System.getProperty("java.class.path"), WebFiles.class.getName(), "" + this.port),
				Map.of(), log);
	}

	/**
	 * The address of the picture.
	 */
	String picture() {
		return "http://localhost:" + this.port + PICTURE;
	}

	/**
	 * The address of the film.
	 */
	String film() {
		return "http://localhost:" + this.port + FILM;
	}

	public static void main(String[] args) throws InterruptedException {
		PictureServer server = new PictureServer(Integer.parseInt(args[0]));
		server.put(PICTURE, PictureServer.picture("jpg", 320, 320));
		server.put(FILM, Mp4.whole());
		new CountDownLatch(1).await();
	}

}

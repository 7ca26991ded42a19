package com.brandautomator.upload.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The store against a server that speaks S3's protocol, as a process of its own (the
 * build lays it beside the finished jar).
 */
class S3StoreIT {

	private static final Path SERVER = Path.of("target/s3proxy/s3proxy-jar-with-dependencies.jar");

	@TempDir
	static Path folder;

	private static Process server;

	private static S3Store store;

	@BeforeAll
	static void startServer() throws Exception {
		int port = freePort();
		Files.createDirectories(folder.resolve("objects"));
		Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
				s3proxy.endpoint=http://127.0.0.1:%d
				s3proxy.authorization=aws-v2-or-v4
				s3proxy.identity=somebody
				s3proxy.credential=a-secret
				jclouds.provider=filesystem
				jclouds.filesystem.basedir=%s
				""".formatted(port, folder.resolve("objects")));
		server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				SERVER.toString(), "--properties", settings.toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("s3proxy.log").toFile())
			.start();
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answers(port));
		S3Properties properties = new S3Properties("media", URI.create("http://127.0.0.1:" + port), "us-east-1",
				"somebody", "a-secret", "instagram/", true);
		S3Client client = S3Clients.of(properties);
		client.createBucket((request) -> request.bucket("media"));
		store = new S3Store(client, properties);
	}

	@AfterAll
	static void stopServer() {
		if (server != null) {
			server.destroy();
		}
	}

	@Test
	void bytesComeBackAsAWholeAndInParts() throws IOException {
		byte[] bytes = new byte[12_345_678];
		new Random(6).nextBytes(bytes);
		MediaKey key = MediaKey.random();
		store.put(key, Files.write(folder.resolve("film"), bytes), "video/mp4");
		assertThat(read(key, 0, bytes.length)).isEqualTo(bytes);
		assertThat(read(key, 7_000_000, 99)).isEqualTo(Arrays.copyOfRange(bytes, 7_000_000, 7_000_099));
		assertThat(read(key, bytes.length - 5, 5)).isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 5, bytes.length));
		store.delete(key);
		store.delete(key);
		assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open(key, 0, 5));
	}

	private static byte[] read(MediaKey key, long from, long length) throws IOException {
		try (InputStream in = store.open(key, from, length)) {
			return in.readAllBytes();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static boolean answers(int port) {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

}

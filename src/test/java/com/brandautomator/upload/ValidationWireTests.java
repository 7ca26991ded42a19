package com.brandautomator.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.brandautomator.Person;
import com.brandautomator.RequestThreads;
import com.brandautomator.TestToken;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person asks what Instagram will say of a file, and no trace of the file stays.
 */
@WireTest
class ValidationWireTests {

	private static final String PATH = "instagram/media/validate/";

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final byte[] JPEG = CraftedPicture.jpeg(1080, 1080);

	@LocalServerPort
	int port;

	private Person person;

	private Set<Path> before;

	@BeforeEach
	void signIn() throws IOException {
		this.person = new Person(this.port);
		this.before = temporary();
	}

	@AfterEach
	void nothingIsLeftOnTheDisk() throws Exception {
		for (int wait = 0; wait < 100 && !left().isEmpty(); wait++) {
			TimeUnit.MILLISECONDS.sleep(50);
		}
		assertThat(left()).isEmpty();
	}

	@Test
	void goodFileIsValidAndItsMeasuresAreTold() {
		Answer answer = send("photo.jpg", JPEG, "IMAGE");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().at("/valid").asBoolean()).isTrue();
		assertThat(answer.body().at("/findings").size()).isZero();
		assertThat(answer.text("/media_type")).isEqualTo("feed_image");
		assertThat(answer.body().at("/measured/width").asInt()).isEqualTo(1080);
	}

	@ParameterizedTest
	@ValueSource(strings = { PATH, "instagram/media/uploads/", "instagram/stories/" })
	void fieldThatIsGivenTwiceIsNamed(String path) {
		byte[] other = CraftedPicture.jpeg(400, 400);
		Answer files = Form.of("photo.jpg", JPEG).withFile("file", other).send(this.person, path);
		assertThat(files.status() + files.text("/code") + files.text("/detail"))
			.isEqualTo("400invalid_inputfile must be given once.");
		assertThat(files.text("/errors/0/field") + files.text("/errors/0/message")).isEqualTo("filemust be given once");
		Answer words = Form.of("photo.jpg", JPEG)
			.with("media_type", "IMAGE")
			.with("file", "photo.jpg")
			.with("media_type", "REELS")
			.send(this.person, path);
		assertThat(words.status()).isEqualTo(400);
		assertThat(words.body().at("/errors").findValuesAsString("field")).containsExactly("file", "media_type");
		assertThat(this.person.get("instagram/uploads/").text("/count")).isEqualTo("0");
	}

	@Test
	void videoWhoseMoovComesLastGetsTheSentence() {
		Answer answer = send("clip.mp4", new CraftedFilm().moovLast().bytes(), "REELS");
		assertThat(answer.body().at("/valid").asBoolean()).isFalse();
		assertThat(answer.body().at("/findings").size()).isOne();
		assertThat(answer.text("/findings/0/rule")).isEqualTo("moov");
		assertThat(answer.text("/findings/0/severity")).isEqualTo("error");
		assertThat(answer.text("/findings/0/measured")).isEqualTo("last");
		assertThat(answer.text("/findings/0/allowed")).isEqualTo("first");
		assertThat(answer.text("/findings/0/message")).contains("moov", "comes after the film", "fast start");
		assertThat(answer.body().at("/findings/0").has("crop")).isFalse();
	}

	@Test
	void ratioComesWithTheCropThatWouldDo() {
		Answer answer = send("tall.jpg", CraftedPicture.jpeg(1080, 1920), null);
		assertThat(answer.body().at("/findings/0/crop").toString())
			.isEqualTo("{\"x\":0,\"y\":285,\"width\":1080,\"height\":1350}");
		assertThat(answer.text("/findings/0/message"))
			.isEqualTo("The picture is 0.56:1, and Instagram takes a feed image between 0.8:1 and 1.91:1. "
					+ "A crop of 1080 x 1350 from its middle would do.");
	}

	@Test
	void warningAloneLeavesAFileValid() {
		Answer answer = send("small.jpg", CraftedPicture.jpeg(200, 200), "IMAGE");
		assertThat(answer.body().at("/valid").asBoolean()).isTrue();
		assertThat(answer.text("/findings/0/severity")).isEqualTo("warning");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../../etc/passwd", "..\\\\..\\\\windows\\\\system32", "/etc/shadow", "C:\\\\x.jpg",
			"photo.jpg.exe", "a%00.jpg", "%2e%2e%2f", "$(touch x).jpg", "<script>alert(1)</script>.jpg", "",
			"\u202egpj.exe", "'; drop table publication; --.jpg", "con", ".htaccess" })
	void fileNameIsNobodysBusiness(String name) {
		Answer answer = send(name, JPEG, "IMAGE");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().at("/valid").asBoolean()).isTrue();
	}

	@Test
	void ruinIsAFindingAndNoFailure() {
		for (byte[] ruin : new byte[][] { {}, new byte[100], Arrays.copyOf(JPEG, 700),
				Arrays.copyOf(new CraftedFilm().bytes(), 900) }) {
			Answer answer = send("photo.jpg", ruin, null);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.body().at("/valid").asBoolean()).isFalse();
		}
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource({ "https://cdn.example.com/a.jpg, true", "http://cdn.example.com/a.jpg, false",
			"https://10.0.0.1/a.jpg, false", "https://user:word@example.com/a.jpg, false", "a_placeholder, false",
			"urn:media:1, false" })
	void addressIsJudgedByItsSyntaxAlone(String url, boolean valid) {
		Answer answer = this.person.post(PATH, "{\"url\": \"" + url + "\", \"media_type\": \"IMAGE\"}");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().at("/valid").asBoolean()).isEqualTo(valid);
		assertThat(answer.body().at("/findings").size()).isEqualTo(valid ? 0 : 1);
		assertThat(answer.body().at("/measured").size()).isZero();
	}

	@ParameterizedTest(name = "{0} -> {1} {2}")
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                                  | 400 | invalid_input | url
			{"url": " "}                                                        | 400 | invalid_input | url
			{"url": "https://example.com/a.jpg", "media_type": "POEM"}          | 400 | invalid_input | media_type
			{"url": "https://example.com/a.jpg", "upload_id": "7"}              | 400 | invalid_input | upload_id
			{"upload_id": "7"}                                                  | 404 | not_found     |
			[]                                                                  | 400 | invalid_input | body
			""")
	void whatCannotBeJudgedIsAProblem(String body, int status, String code, String field) {
		Answer answer = this.person.post(PATH, body);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text("/code")).isEqualTo(code);
		if (field != null) {
			assertThat(answer.text("/errors/0/field")).isEqualTo(field);
		}
	}

	@Test
	void formWithoutAFileOrWithAWrongWordNamesTheField() {
		Answer missing = this.person
			.send(form("--b\r\nContent-Disposition: form-data; name=\"media_type\"\r\n\r\n" + "IMAGE\r\n--b--\r\n"));
		assertThat(missing.status()).isEqualTo(400);
		assertThat(missing.text("/errors/0/field")).isEqualTo("file");
		Answer wrong = send("a.jpg", JPEG, "POEM");
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.text("/errors/0/field")).isEqualTo("media_type");
		assertThat(this.person.send(form("nonsense")).status()).isEqualTo(400);
	}

	@Test
	void otherBodiesAreNotTaken() {
		Answer answer = this.person.send(this.person.request(PATH)
			.header("Content-Type", "image/jpeg")
			.POST(BodyPublishers.ofByteArray(new byte[10])));
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.text("/code")).isEqualTo("unsupported_media_type");
		assertThat(answer.text("/errors/0/field")).isEqualTo("Content-Type");
	}

	@Test
	void fileOverTheLimitIsRefusedBeforeItIsSent() throws IOException {
		assertThat(announced("Authorization: Bearer " + TestToken.of("ann") + "\r\n")).startsWith("HTTP/1.1 413")
			.contains("\"code\":\"payload_too_large\"", "\"field\":\"file\"", "1024 MiB");
	}

	@Test
	void nothingIsReadOfWhoeverIsNotSignedIn() throws IOException {
		assertThat(announced("")).startsWith("HTTP/1.1 401");
	}

	/**
	 * Announces more than may be, sends nothing of it, and reads the first that comes
	 * back.
	 */
	private String announced(String header) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream()
				.write(("POST " + Person.API + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1100000000\r\n"
						+ "Content-Type: multipart/form-data; boundary=b\r\n" + header + "\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			StringBuilder answer = new StringBuilder();
			byte[] part = new byte[8192];
			for (int read = 0; read >= 0 && answer.indexOf("trace_id") < 0; read = socket.getInputStream().read(part)) {
				answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
			}
			return answer.toString();
		}
	}

	@Test
	void senderWhoGoesAwayLeavesNothing() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST " + Person.API + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n"
					+ "Content-Type: multipart/form-data; boundary=b\r\nAuthorization: Bearer " + TestToken.of("ann")
					+ "\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			out.write(new byte[500_000]);
			out.flush();
		}
		assertThat(send("a.jpg", JPEG, null).status()).isEqualTo(200);
	}

	@Test
	void slowSendersHoldNoRequestThreadAndAreLetInUpToALimit() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int n = 0; n < 12; n++) {
				slow.add(halfAForm());
			}
			Awaitility.await().atMost(PATIENCE).until(() -> formsOnTheirWay() == 12);
			assertThat(send("a.jpg", JPEG, null).status()).isEqualTo(503);
			assertThat(this.person.get("social-profiles/status/").status()).isEqualTo(200);
			Awaitility.await().atMost(PATIENCE).until(() -> RequestThreads.busy(this.port) == 0);
			Socket first = slow.get(0);
			first.getOutputStream().write("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 200")
				.contains("\"valid\"");
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
		Awaitility.await().atMost(PATIENCE).until(() -> send("a.jpg", JPEG, null).status() == 200);
	}

	private static long formsOnTheirWay() {
		return Thread.getAllStackTraces()
			.values()
			.stream()
			.filter((frames) -> Stream.of(frames)
				.anyMatch((frame) -> frame.getClassName().equals(ArrivingForm.class.getName())))
			.count();
	}

	private Socket halfAForm() throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.setSoTimeout(30_000);
		byte[] start = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
			.getBytes(StandardCharsets.US_ASCII);
		int length = start.length + JPEG.length + "\r\n--b--\r\n".length();
		OutputStream out = socket.getOutputStream();
		out.write(("POST " + Person.API + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
				+ length + "\r\nContent-Type: multipart/form-data; boundary=b\r\nAuthorization: Bearer "
				+ TestToken.of("ann") + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII));
		out.write(start);
		out.write(JPEG);
		out.flush();
		return socket;
	}

	private Answer send(String name, byte[] bytes, String mediaType) {
		String word = (mediaType != null)
				? "--b\r\nContent-Disposition: form-data; name=\"media_type\"\r\n\r\n" + mediaType + "\r\n" : "";
		return this.person.send(this.person.request(PATH)
			.header("Content-Type", "multipart/form-data; boundary=b")
			.POST(BodyPublishers.ofByteArray(CraftedFilm.joined(
					(word + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
							+ "\"\r\nContent-Type: text/html\r\n\r\n")
						.getBytes(StandardCharsets.UTF_8),
					bytes, "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII)))));
	}

	private HttpRequest.Builder form(String body) {
		return this.person.request(PATH)
			.header("Content-Type", "multipart/form-data; boundary=b")
			.POST(BodyPublishers.ofString(body));
	}

	private Set<Path> left() throws IOException {
		Set<Path> left = new HashSet<>(temporary());
		left.removeAll(this.before);
		return left;
	}

	/**
	 * What this server keeps of bodies, and what we keep of files.
	 */
	private Set<Path> temporary() throws IOException {
		Path folder = Path.of(System.getProperty("java.io.tmpdir"));
		Set<Path> found = new HashSet<>();
		try (Stream<Path> all = Files.list(folder)) {
			for (Path path : all.collect(Collectors.toSet())) {
				String name = path.getFileName().toString();
				if (name.startsWith("upload-")) {
					found.add(path);
				}
				else if (name.startsWith("tomcat." + this.port + ".")) {
					try (Stream<Path> bodies = Files.walk(path)) {
						bodies.filter(Files::isRegularFile).forEach(found::add);
					}
				}
			}
		}
		return found;
	}

}

package com.brandautomator.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

import com.brandautomator.Person;
import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Files come in pieces by tus 1.0, to their owner alone, and go on where the line broke.
 */
@WireTest
class ResumableWireTests {

	private static final String UPLOADS = "instagram/uploads/";

	@LocalServerPort
	int port;

	private Person person;

	@BeforeEach
	void come() {
		this.person = new Person(this.port);
	}

	@Test
	void fileThatWasCutAtRandomIsWholeInTheEnd() throws Exception {
		byte[] film = LargeFilm.of(700_000, 1);
		TusSender sender = new TusSender(this.port, this.person.name(), film, "../../../etc/passwd");
		String id = sender.create();
		assertThat(one(id).text("/status")).isEqualTo("pending");
		Random random = new Random(6);
		long here = 0;
		for (int cut = 0; cut < 4; cut++) {
			int more = 1 + random.nextInt(140_000);
			breakOff(id, here, Arrays.copyOfRange(film, (int) here, (int) here + more), 100_000);
			here += more;
			long expected = here;
			await().atMost(Duration.ofSeconds(15))
				.pollInterval(Duration.ofMillis(10))
				.until(() -> offset(id) == expected);
		}
		assertThat(one(id).text("/status")).isEqualTo("uploading");
		assertThat(sender.send(this.port, film.length)).isEqualTo(film.length - here);
		Answer whole = one(id);
		assertThat(whole.text("/status")).isEqualTo("completed");
		assertThat(whole.text("/file_name")).isEqualTo("passwd");
		assertThat(whole.text("/content_type")).isEqualTo("video/mp4");
		assertThat(whole.body().at("/bytes_uploaded").asLong()).isEqualTo(film.length);
		assertThat(offset(id)).isEqualTo(film.length);
		assertThat(this.person.get(UPLOADS).text("/results/0/id")).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "PATCH, 5, 1.0.0, application/offset+octet-stream, 409, upload_offset",
			"PATCH, 0, 0.2.2, application/offset+octet-stream, 412, bad_request",
			"PATCH, 0, 1.0.0, text/plain, 415, unsupported_media_type",
			"PATCH, -1, 1.0.0, application/offset+octet-stream, 409, upload_offset",
			"GET, 0, 1.0.0, text/plain, 200, ''", "HEAD, 0, 1.0.0, text/plain, 204, ''" })
	void callIsAnsweredAsTheProtocolSays(String method, String offset, String version, String type, int status,
			String code) {
		Answer answer = call(method, this.person, create(1000), offset, version, type, new byte[10]);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text("/code")).isEqualTo(code);
	}

	@Test
	void anothersFileIsNotThere() {
		String id = create(1000);
		Person other = new Person(this.port);
		for (String method : new String[] { "PATCH", "HEAD", "DELETE", "GET" }) {
			assertThat(call(method, other, id, "0", "1.0.0", "application/offset+octet-stream", new byte[10]).status())
				.as(method)
				.isEqualTo(404);
		}
		assertThat(other.get(UPLOADS).text("/count")).isEqualTo("0");
	}

	@Test
	void optionsNameWhatIsSpokenToAnybody() {
		Wire anybody = new Wire(this.port);
		Answer answer = SandboxCaller
			.answer(anybody.send(anybody.request(Person.API + UPLOADS).method("OPTIONS", BodyPublishers.noBody())));
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.headers().firstValue("Tus-Extension")).hasValue("creation,checksum,termination,expiration");
		assertThat(answer.headers().firstValue("Tus-Version")).hasValue("1.0.0");
		assertThat(answer.headers().firstValue("Tus-Max-Size")).hasValue(Long.toString(1L << 30));
	}

	@ParameterizedTest
	@CsvSource({ "Upload-Length, 1073741825, 413", "Upload-Length, 0, 400", "Upload-Length, -1, 400",
			"Upload-Length, many, 400", "Upload-Length, 99999999999999999999999, 400", "Upload-Defer-Length, 1, 400" })
	void lengthThatCannotBeIsRefusedByName(String header, String value, int status) {
		Answer answer = this.person.send(this.person.request(UPLOADS)
			.header("Tus-Resumable", "1.0.0")
			.header(header, value)
			.POST(BodyPublishers.noBody()));
		assertThat(answer.status() + answer.text("/errors/0/field")).isEqualTo(status + "Upload-Length");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Upload-Metadata | filename Zm9v,filename YmFy | 400
			Upload-Metadata | filename foo.mp4            | 400
			Upload-Metadata | filename Zm9v YmFy          | 400
			Upload-Metadata | filename  Zm9v              | 400
			Upload-Metadata | filename Zm9v,              | 400
			Upload-Metadata | filename Zm9v,, a YQ==      | 400
			Upload-Metadata | filename=Zm9v;type=a YQ==*  | 400
			Upload-Metadata | filename Zm9v, is_private, type | 201
			Upload-Metadata | ''                          | 201
			Upload-Concat   | partial                     | 400
			Upload-Concat   | final;/uploads/a /uploads/b | 400
			""")
	void whatIsSaidOfAFileIsWellFormedOrRefusedByName(String header, String value, int status) {
		Answer answer = this.person.send(this.person.request(UPLOADS)
			.header("Tus-Resumable", "1.0.0")
			.header("Upload-Length", "1000")
			.header(header, value)
			.POST(BodyPublishers.noBody()));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Tus-Resumable")).hasValue("1.0.0");
		assertThat(answer.text("/code") + answer.text("/errors/0/field"))
			.isEqualTo((status == 400) ? "invalid_input" + header : "");
		assertThat(this.person.get(UPLOADS).text("/count")).isEqualTo((status == 400) ? "0" : "1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "00000000-0000-0000-0000-000000000000", "1", "1-1-1-1-1" })
	void whatIsNoIdIsNotThere(String id) {
		for (String method : new String[] { "PATCH", "HEAD", "DELETE", "GET" }) {
			Answer answer = call(method, this.person, id, "0", "1.0.0", "application/offset+octet-stream",
					new byte[10]);
			assertThat(answer.status()).as(method).isEqualTo(404);
			if (!method.equals("HEAD")) {
				assertThat(answer.text("/code") + answer.text("/detail"))
					.isEqualTo("not_foundThere is no such upload.");
			}
		}
	}

	@Test
	void pieceThatCannotBeIsRefusedByName() {
		String id = create(1000);
		Answer algorithm = this.person.send(tus(this.person, id, "0").header("Upload-Checksum", "crc AAAA")
			.method("PATCH", BodyPublishers.ofByteArray(new byte[400])));
		assertThat(algorithm.status() + algorithm.text("/errors/0/field")).isEqualTo("400Upload-Checksum");
		Answer more = this.person
			.send(tus(this.person, id, "0").method("PATCH", BodyPublishers.ofByteArray(new byte[1001])));
		assertThat(more.status() + more.text("/errors/0/field")).isEqualTo("400Content-Length");
		assertThat(offset(id)).isZero();
	}

	@Test
	void pieceThatIsDamagedIsNotKept() throws Exception {
		String id = create(1000);
		byte[] piece = new byte[400];
		String checksum = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(piece));
		piece[7] = 1;
		Answer refused = this.person.send(tus(this.person, id, "0").header("Upload-Checksum", "sha1 " + checksum)
			.method("PATCH", BodyPublishers.ofByteArray(piece)));
		assertThat(refused.status() + refused.text("/code")).isEqualTo("460upload_checksum");
		assertThat(refused.text("/title") + refused.text("/errors/0/field"))
			.isEqualTo("Checksum MismatchUpload-Checksum");
		assertThat(offset(id)).isZero();
		piece[7] = 0;
		assertThat(this.person
			.send(tus(this.person, id, "0").header("Upload-Checksum", "sha1 " + checksum)
				.method("PATCH", BodyPublishers.ofByteArray(piece)))
			.status()).isEqualTo(204);
		assertThat(offset(id)).isEqualTo(400);
	}

	@Test
	void fileThatIsGivenUpIsGone() {
		String id = create(1000);
		assertThat(call("DELETE", this.person, id, "0", "1.0.0", "text/plain", new byte[0]).status()).isEqualTo(204);
		assertThat(one(id).text("/status")).isEqualTo("cancelled");
		assertThat(call("HEAD", this.person, id, "0", "1.0.0", "text/plain", new byte[0]).status()).isEqualTo(404);
	}

	@Test
	void whatIsNoMediumIsSaidToBeNone() {
		String id = create(5);
		byte[] text = "hello".getBytes(StandardCharsets.UTF_8);
		call("PATCH", this.person, id, "0", "1.0.0", "application/offset+octet-stream", text);
		assertThat(one(id).text("/status")).isEqualTo("failed");
		assertThat(one(id).text("/error_message")).isNotEmpty();
		assertThat(one(id).body().at("/media_type").isNull()).isTrue();
		assertThat(one(id).text("/bytes_uploaded")).isEqualTo("5");
	}

	@Test
	void imageThatIsTooLargeIsSaidToBeWhenItIsHere() {
		byte[] jpeg = PictureFiles.jpeg(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB));
		byte[] comment = new byte[60_000];
		ByteArrayOutputStream large = new ByteArrayOutputStream();
		large.write(jpeg, 0, 2);
		while (large.size() < 51 << 20) {
			large.writeBytes(new byte[] { (byte) 0xff, (byte) 0xfe, (byte) ((comment.length + 2) >> 8),
					(byte) (comment.length + 2) });
			large.writeBytes(comment);
		}
		large.write(jpeg, 2, jpeg.length - 2);
		String id = create(large.size());
		assertThat(this.person
			.send(tus(this.person, id, "0").method("PATCH", BodyPublishers.ofByteArray(large.toByteArray())))
			.status()).isEqualTo(204);
		assertThat(one(id).text("/status") + one(id).text("/error_message"))
			.isEqualTo("failedAn image may have 50 MB.");
		assertThat(one(id).text("/media_type") + one(id).text("/content_type")).isEqualTo("IMAGEimage/jpeg");
	}

	private Answer one(String id) {
		return this.person.get(UPLOADS + id + "/");
	}

	private String create(long length) {
		Answer made = announce(length);
		assertThat(made.status()).isEqualTo(201);
		assertThat(made.headers().firstValue("Upload-Expires")).isPresent();
		String location = made.headers().firstValue("Location").orElseThrow();
		assertThat(location).startsWith(Person.API + UPLOADS);
		return location.substring((Person.API + UPLOADS).length(), location.length() - 1);
	}

	private Answer announce(long length) {
		return this.person.send(this.person.request(UPLOADS)
			.header("Tus-Resumable", "1.0.0")
			.header("Upload-Length", Long.toString(length))
			.POST(BodyPublishers.noBody()));
	}

	private java.net.http.HttpRequest.Builder tus(Person caller, String id, String offset) {
		return caller.request(UPLOADS + id + "/")
			.header("Tus-Resumable", "1.0.0")
			.header("Upload-Offset", offset)
			.header("Content-Type", "application/offset+octet-stream");
	}

	private Answer call(String method, Person caller, String id, String offset, String version, String type,
			byte[] body) {
		return caller.send(caller.request(UPLOADS + id + "/")
			.header("Tus-Resumable", version)
			.header("Upload-Offset", offset)
			.header("Content-Type", type)
			.method(method, method.equals("PATCH") ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody()));
	}

	private long offset(String id) {
		return call("HEAD", this.person, id, "0", "1.0.0", "text/plain", new byte[0]).headers()
			.firstValueAsLong("Upload-Offset")
			.orElseThrow();
	}

	/**
	 * Sends a piece, announces more, and is gone.
	 */
	private void breakOff(String id, long offset, byte[] piece, int missing) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("PATCH " + Person.API + UPLOADS + id + "/ HTTP/1.1\r\nHost: localhost\r\n"
					+ "Authorization: Bearer " + TestToken.of(this.person.name()) + "\r\nTus-Resumable: 1.0.0\r\n"
					+ "Upload-Offset: " + offset + "\r\nContent-Type: application/offset+octet-stream\r\n"
					+ "Content-Length: " + (piece.length + missing) + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			out.write(piece);
			out.flush();
		}
	}

}

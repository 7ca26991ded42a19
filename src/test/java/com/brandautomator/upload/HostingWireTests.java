package com.brandautomator.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that people give, from the form to Meta's fetcher.
 */
@WireTest
class HostingWireTests {

	private static final HttpClient FETCHER = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	Orphans orphans;

	private Person person;

	@BeforeEach
	void somebody() {
		this.person = new Person(this.port);
	}

	@Test
	void pngBecomesAJpegThatAnybodyMayFetch() throws Exception {
		Answer answer = Form.of("Ferien.png", PictureFiles.png(3000, 2400)).upload(this.person);
		assertThat(answer.status()).isEqualTo(201);
		assertThat(Stream.of("/content_type", "/width", "/height", "/duration", "/findings", "/converted", "/changes")
			.map((field) -> answer.body().at(field).toString())).containsExactly("\"image/jpeg\"", "1440", "1152",
					"null", "[]", "true",
					"[\"It was a PNG and is a JPEG now.\",\"It was made smaller, to 1440 x 1152 pixels.\"]");
		assertThat(answer.text("/url")).matches("http://localhost:" + this.port + "/media/[0-9a-v]{32}\\.jpg");
		HttpResponse<byte[]> fetched = fetch(answer.text("/url"));
		assertThat(fetched.statusCode()).isEqualTo(200);
		assertThat(fetched.body()).hasSize(answer.body().at("/size").asInt());
		assertThat(ImageIO.read(new ByteArrayInputStream(fetched.body())).getWidth()).isEqualTo(1440);
		assertThat(header(fetched, "content-type")).isEqualTo("image/jpeg");
		assertThat(header(fetched, "content-length")).isEqualTo(answer.text("/size"));
		assertThat(header(fetched, "x-content-type-options")).isEqualTo("nosniff");
		assertThat(header(fetched, "content-security-policy")).contains("default-src 'none'");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			bytes=0-9    | 206 | 10 | bytes 0-9/
			bytes=100-   | 206 | -  | bytes 100-
			bytes=-5     | 206 | 5  | bytes -
			bytes=0-0    | 206 | 1  | bytes 0-0/
			bytes=9999999- | 416 | - | bytes */
			bytes=9-1    | 200 | -  | -
			pages=1      | 200 | -  | -
			bytes=0-1,5-9 | 200 | - | -
			""")
	void partsAreSent(String range, int status, Integer length, String contentRange) throws Exception {
		String url = hosted().text("/url");
		byte[] whole = fetch(url).body();
		HttpResponse<byte[]> part = fetch(url, "Range", range);
		assertThat(part.statusCode()).isEqualTo(status);
		if (length != null) {
			assertThat(part.body()).hasSize(length);
		}
		String told = header(part, "content-range");
		if (contentRange == null) {
			assertThat(told).isNull();
			assertThat(part.body()).isEqualTo(whole);
		}
		else if (status == 206) {
			int from = Integer.parseInt(told.replaceAll("bytes (\\d+)-.*", "$1"));
			assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, from, from + part.body().length));
			assertThat(told).endsWith("/" + whole.length);
		}
		else {
			assertThat(told).isEqualTo("bytes */" + whole.length);
			assertThat(header(part, "content-type")).isEqualTo("application/problem+json");
		}
	}

	@Test
	void headTellsAllAndSendsNothing() throws Exception {
		Answer hosted = hosted();
		HttpResponse<byte[]> head = FETCHER.send(HttpRequest.newBuilder(URI.create(hosted.text("/url")))
			.method("HEAD", HttpRequest.BodyPublishers.noBody())
			.build(), BodyHandlers.ofByteArray());
		assertThat(head.statusCode() + header(head, "content-length") + header(head, "accept-ranges"))
			.isEqualTo("200" + hosted.text("/size") + "bytes");
		assertThat(head.body()).isEmpty();
		String tag = header(head, "etag");
		assertThat(fetch(hosted.text("/url"), "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../../etc/passwd", "..\\..\\boot.ini", "/etc/shadow", "a.php%00.jpg", "<script>.jpg",
			"con", "photo.jpg\\u202egpj.exe", "'; drop table instagram_resumable_upload; --", "....//....//x",
			"%2e%2e%2f%2e%2e%2fx", "a\tb", "." })
	void nameIsShownAndNothingElse(String name) {
		Answer answer = Form.of(name, PictureFiles.png(400, 400)).upload(this.person);
		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.text("/url")).matches("http://localhost:\\d+/media/[0-9a-v]{32}\\.jpg");
		assertThat(this.person.get("instagram/uploads/" + answer.text("/upload_id") + "/").text("/file_name"))
			.isNotEmpty()
			.doesNotContain("/", "\\\\..", "\t");
		assertThat(kept(answer)).isTrue();
	}

	@Test
	void nameMayBeLongButNotEndless() {
		Answer named = Form.of("n".repeat(2_000) + ".png", PictureFiles.png(400, 400)).upload(this.person);
		assertThat(named.status()).isEqualTo(201);
		Answer endless = Form.of("n".repeat(9_000) + ".png", PictureFiles.png(400, 400)).upload(this.person);
		assertThat(endless.status() + endless.text("/errors/0/field")).isEqualTo("400file");
		assertThat(endless.text("/error")).contains("name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd",
			"0123456789abcdef0123456789abcdef.jpg", "0123456789abcdef0123456789abcdef.html" })
	void whatWasNeverThereIsNotFound(String name) throws Exception {
		assertThat(fetch("http://localhost:" + this.port + "/media/" + name).statusCode()).isBetween(400, 404);
	}

	@Test
	void otherExtensionIsAnotherFile() throws Exception {
		assertThat(fetch(hosted().text("/url").replace(".jpg", ".mp4")).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			heic  | format    | HEIC
			html  | format    | no picture
			svg   | format    | no picture
			half  | structure | missing
			empty | structure | empty
			bomb  | pixels    | too many
			""")
	void whatIsNoPictureIsRefusedWithItsReason(String kind, String rule, String words) throws Exception {
		long before = files();
		Answer answer = Form.of("photo.jpg", bad(kind)).upload(this.person);
		assertThat(answer.status() + " " + answer.text("/code")).isEqualTo("422 media_rules");
		assertThat(answer.text("/errors/0/field") + " " + answer.text("/errors/0/rule")).isEqualTo("file " + rule);
		assertThat(answer.text("/errors/0/message")).contains(words);
		assertThat(answer.body().at("/errors")).hasSize(1);
		assertThat(files()).isEqualTo(before);
	}

	@Test
	void ratioIsAFindingWithItsCropUnlessItIsMadeToFit() {
		byte[] tall = PictureFiles.png(1000, 2000);
		Answer asIs = Form.of("tall.png", tall).upload(this.person);
		assertThat(asIs.status() + asIs.text("/findings/0/rule") + asIs.text("/findings/0/crop/height"))
			.isEqualTo("201aspect_ratio1250");
		Answer cropped = Form.of("tall.png", tall).with("fit", "crop").upload(this.person);
		assertThat(cropped.text("/height") + cropped.body().at("/findings")).isEqualTo("1250[]");
		Answer padded = Form.of("tall.png", tall).with("fit", "pad").upload(this.person);
		assertThat(padded.text("/width") + padded.body().at("/findings")).isEqualTo("1440[]");
		assertThat(Form.of("tall.png", tall).with("fit", "squeeze").upload(this.person).status()).isEqualTo(400);
	}

	@Test
	void fileIsAskedAboutByItsIdAndByItsOwnerAlone() {
		Answer hosted = Form.of("tall.png", PictureFiles.png(1000, 2000)).upload(this.person);
		String question = "{\"upload_id\": \"" + hosted.text("/upload_id") + "\", \"media_type\": \"IMAGE\"}";
		Answer verdict = this.person.post("instagram/media/validate/", question);
		assertThat(verdict.text("/valid") + verdict.text("/findings/0/rule")).isEqualTo("falseaspect_ratio");
		assertThat(verdict.body().at("/measured")).isEqualTo(hosted.body().at("/measured"));
		Person another = new Person(this.port);
		assertThat(another.post("instagram/media/validate/", question).status()).isEqualTo(404);
		assertThat(this.person.post("instagram/media/validate/", "{\"upload_id\": \"" + UUID.randomUUID() + "\"}")
			.status()).isEqualTo(404);
		assertThat(this.person.post("instagram/media/validate/", "{\"upload_id\": \"../x\"}").status()).isEqualTo(404);
	}

	@Test
	void fileGoesWhenItsTimeIsOverUnlessItIsHeld() throws Exception {
		Answer old = hosted();
		Answer held = hosted();
		this.database
			.sql("update instagram_resumable_upload set expires_at = now() - interval '1 hour' where user_id = ?")
			.param(this.person.name())
			.update();
		this.database.sql("insert into instagram_upload_hold (upload_id, holder) values (?, 'a test')")
			.param(UUID.fromString(held.text("/upload_id")))
			.update();
		assertThat(fetch(old.text("/url")).statusCode()).isEqualTo(410);
		this.orphans.remove();
		assertThat(kept(old) + " " + kept(held)).isEqualTo("false true");
		assertThat(fetch(old.text("/url")).statusCode()).isEqualTo(410);
		assertThat(fetch(held.text("/url")).statusCode()).isEqualTo(200);
	}

	@Test
	void quotaThatIsUsedUpIsSaid() throws IOException {
		hosted();
		this.database.sql("update instagram_resumable_upload set stored_size = 5368709120 where user_id = ?")
			.param(this.person.name())
			.update();
		long before = files();
		Answer refused = Form.of("one more.png", PictureFiles.png(400, 400)).upload(this.person);
		assertThat(refused.status() + refused.text("/code")).isEqualTo("413upload_quota_used");
		assertThat(files()).isEqualTo(before);
		assertThat(Form.of("a.png", PictureFiles.png(400, 400)).upload(new Person(this.port)).status()).isEqualTo(201);
	}

	@Test
	void addressThatMetaCannotSeeIsSaidInPlainWords() {
		Answer answer = this.person.get("instagram/media/reachability/");
		assertThat(answer.text("/reachable") + answer.text("/setting")).isEqualTo("falsePUBLIC_BASE_URL");
		assertThat(answer.text("/message"))
			.startsWith("Instagram cannot fetch files from http://localhost:" + this.port)
			.contains("only this very machine sees that address", "Set PUBLIC_BASE_URL to an https address");
	}

	@Test
	void smallVideoIsHostedAsItIs() throws Exception {
		byte[] film = PictureFiles.film();
		Answer hosted = Form.of("film.mov", film).upload(this.person);
		assertThat(hosted.status() + hosted.text("/content_type") + hosted.text("/converted"))
			.isEqualTo("201video/mp4false");
		assertThat(hosted.body().at("/duration").asDouble()).isGreaterThan(1);
		HttpResponse<byte[]> fetched = fetch(hosted.text("/url"));
		assertThat(header(fetched, "content-type")).isEqualTo("video/mp4");
		assertThat(fetched.body()).isEqualTo(film);
	}

	private Answer hosted() {
		Answer answer = Form.of("photo.png", PictureFiles.png(400, 400)).upload(this.person);
		assertThat(answer.status()).isEqualTo(201);
		return answer;
	}

	private boolean kept(Answer upload) {
		return this.database.sql("select object_key from instagram_resumable_upload where id = ?")
			.param(UUID.fromString(upload.text("/upload_id")))
			.query(String.class)
			.list()
			.stream()
			.anyMatch((key) -> key != null
					&& Files.exists(folder().resolve("files").resolve(key.substring(0, 2)).resolve(key)));
	}

	private long files() throws IOException {
		try (Stream<Path> files = Files.walk(Files.createDirectories(folder()))) {
			return files.filter(Files::isRegularFile).count();
		}
	}

	private Path folder() {
		return Path.of("target/media/" + this.port);
	}

	private static byte[] bad(String kind) {
		byte[] png = PictureFiles.png(400, 400);
		return switch (kind) {
			case "heic" -> CraftedFilm.box("ftyp", CraftedFilm.text("heic\0\0\0\0mif1"));
			case "html" -> "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
			case "svg" -> "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII);
			case "half" -> Arrays.copyOf(CraftedPicture.jpeg(400, 400), 2000);
			case "bomb" -> {
				java.nio.ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
				yield png;
			}
			default -> new byte[0];
		};
	}

	private static HttpResponse<byte[]> fetch(String url, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
		return FETCHER.send(((headers.length > 0) ? request.headers(headers) : request).build(),
				BodyHandlers.ofByteArray());
	}

	private static String header(HttpResponse<byte[]> response, String name) {
		List<String> values = response.headers().allValues(name);
		return values.isEmpty() ? null : values.get(0);
	}

}

package com.brandautomator.publishing;

import java.util.List;
import java.util.UUID;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import com.brandautomator.upload.Form;
import com.brandautomator.upload.PictureFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Posts of files that people gave: by their ids, by their addresses, and held as long as
 * they are needed.
 */
@WireTest
class GivenFilesWireTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	private Poster poster;

	private Person person;

	@BeforeEach
	void somebody() {
		this.poster = new Poster(this.port);
		this.person = this.poster.person();
	}

	@AfterEach
	void forget() {
		this.poster.sandbox().reset();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			post/          | {"upload_id": "%s"}
			post/          | {"upload_id": "%s", "media_type": "IMAGE"}
			post/          | {"image_url": "URL"}
			carousel/post/ | {"items": [{"upload_id": "%s"}, {"image_url": "b"}]}
			carousel/post/ | {"media_urls": ["URL", "b"]}
			stories/       | {"upload_id": "%s"}
			stories/       | {"type": "photo", "upload_id": "%s"}
			""")
	void imageIsPublished(String path, String body) {
		Answer hosted = hosted(800, 800);
		Answer post = post(path, body, hosted);
		assertThat(post.status()).as(post.body().toString()).isEqualTo(200);
		assertThat(holders(hosted)).isEmpty();
	}

	@Test
	void coverIsAFileToo() {
		Answer hosted = hosted(800, 1400);
		assertThat(post("post/", "{\"video_url\": \"a_video\", \"cover_upload_id\": \"%s\"}", hosted).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			post/          | {"upload_id": "%s"}                                   | upload_id          | aspect_ratio
			post/          | {"image_url": "URL"}                                  | image_url          | aspect_ratio
			post/          | {"upload_id": "%s", "media_type": "REELS"}            | upload_id          | format
			stories/       | {"video_url": "URL"}                                  | video_url          | format
			carousel/post/ | {"items": [{"video_url": "URL"}, {"url": "b"}]}       | items[0].video_url | format
			""")
	void fileThatInstagramWouldRefuseIsRefusedWithItsFindings(String path, String body, String field, String rule) {
		Answer refused = post(path, body, hosted(1000, 2000));
		assertThat(refused.status() + " " + refused.text("/code")).isEqualTo("422 media_rules");
		assertThat(refused.text("/errors/0/field") + " " + refused.text("/errors/0/rule"))
			.isEqualTo(field + " " + rule);
		assertThat(refused.body().at("/errors/0/measured").isNull()).isFalse();
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void formNamesItsFileWhereInstagramWouldRefuseIt() {
		Answer answer = Form.of("story.png", PictureFiles.png(800, 1400))
			.with("type", "video")
			.send(this.person, "instagram/stories/");
		assertThat(answer.status() + " " + answer.text("/errors/0/field") + " " + answer.text("/errors/0/rule"))
			.isEqualTo("422 file format");
	}

	@Test
	void anothersFileIsNobodys() {
		Answer hosted = hosted(800, 800);
		this.person = new Person(this.port).withTestAccount();
		assertThat(post("post/", "{\"upload_id\": \"%s\"}", hosted).status()).isEqualTo(404);
		assertThat(post("post/", "{\"upload_id\": \"../../x\"}", hosted).status()).isEqualTo(404);
		Answer second = post("carousel/post/", "{\"items\": [{\"url\": \"b\"}, {\"upload_id\": \"%s\"}]}", hosted);
		assertThat(second.status() + second.text("/errors/0/field")).isEqualTo("404items[1].upload_id");
		Answer byAddress = post("post/", "{\"image_url\": \"URL\"}", hosted);
		assertThat(byAddress.status() + byAddress.text("/errors/0/rule")).isEqualTo("422media_gone");
	}

	@Test
	void scheduledPostHoldsItsFileUntilItIsCancelled() {
		Answer hosted = hosted(800, 800);
		Answer scheduled = post("post/", "{\"upload_id\": \"%s\", \"scheduled_time\": \"2099-01-01T00:00:00Z\"}",
				hosted);
		assertThat(scheduled.status()).isEqualTo(201);
		assertThat(holders(hosted)).singleElement().asString().startsWith("publication:");
		assertThat(thrownAway(hosted)).isEqualTo(409);
		String entry = "content-calendar/" + scheduled.text("/calendar_id") + "/";
		assertThat(this.person.get(entry).text("/media_urls/0")).isEqualTo(hosted.text("/url"));
		assertThat(this.person.post(entry + "cancel/", "").status()).isEqualTo(200);
		assertThat(holders(hosted)).isEmpty();
		assertThat(thrownAway(hosted)).isEqualTo(204);
	}

	@Test
	void draftHoldsItsFileUntilItIsDeleted() {
		Answer hosted = hosted(800, 800);
		Answer draft = post("../content-calendar/", "{\"media_urls\": [\"URL\"]}", hosted);
		assertThat(draft.status()).isEqualTo(201);
		assertThat(holders(hosted)).containsExactly("entry:" + draft.text("/id"));
		this.person.send(this.person.request("content-calendar/" + draft.text("/id") + "/").DELETE());
		assertThat(holders(hosted)).isEmpty();
	}

	private int thrownAway(Answer hosted) {
		return this.person
			.send(this.person.request("instagram/uploads/" + hosted.text("/upload_id") + "/")
				.header("Tus-Resumable", "1.0.0")
				.DELETE())
			.status();
	}

	private Answer hosted(int width, int height) {
		Answer answer = Form.of("a.png", PictureFiles.png(width, height)).upload(this.person);
		assertThat(answer.status()).isEqualTo(201);
		return answer;
	}

	private Answer post(String path, String body, Answer hosted) {
		String api = path.startsWith("../") ? path.substring(3) : "instagram/" + path;
		return this.person.post(api, body.replace("%s", hosted.text("/upload_id")).replace("URL", hosted.text("/url")));
	}

	private List<String> holders(Answer hosted) {
		return this.database.sql("select holder from instagram_upload_hold where upload_id = ?")
			.param(UUID.fromString(hosted.text("/upload_id")))
			.query(String.class)
			.list();
	}

}

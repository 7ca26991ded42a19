package com.brandautomator.upload;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller.Answer;

/**
 * A form with a file, as browsers send it.
 */
public final class Form {

	private static final String BOUNDARY = "a-boundary-that-is-in-no-file";

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	/**
	 * @param name what the file is called
	 */
	public static Form of(String name, byte[] file) {
		Form form = new Form();
		form.text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: text/html\r\n\r\n");
		form.body.writeBytes(file);
		return form;
	}

	/**
	 * The same with a field.
	 */
	public Form with(String field, String value) {
		text("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value);
		return this;
	}

	/**
	 * The same with another file.
	 */
	public Form withFile(String field, byte[] file) {
		text("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
				+ "\"; filename=\"other.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
		this.body.writeBytes(file);
		return this;
	}

	/**
	 * Sends it.
	 */
	public Answer send(Person person, String path) {
		text("\r\n--" + BOUNDARY + "--\r\n");
		HttpRequest.Builder request = person.request(path)
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(BodyPublishers.ofByteArray(this.body.toByteArray()));
		return person.send(request);
	}

	/**
	 * Gives it to us.
	 */
	public Answer upload(Person person) {
		return send(person, "instagram/media/uploads/");
	}

	private void text(String text) {
		this.body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}

package com.brandautomator.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Map;

import com.brandautomator.Person;
import com.brandautomator.TestToken;
import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;

/**
 * Sends a file by the client library of tus, as any of its clients does.
 */
public final class TusSender {

	private static final int CHUNK = 256 * 1024;

	private final TusClient client = new TusClient();

	private final byte[] file;

	private final String name;

	private URL address;

	public TusSender(int port, String caller, byte[] file, String name) throws IOException {
		this.file = file;
		this.name = name;
		this.address = URI.create("http://localhost:" + port + Person.API + "instagram/uploads/").toURL();
		this.client.setUploadCreationURL(this.address);
		this.client.setHeaders(Map.of("Authorization", "Bearer " + TestToken.of(caller)));
	}

	/**
	 * Announces the file.
	 * @return its id
	 */
	public String create() throws IOException, ProtocolException {
		TusUploader uploader = this.client.createUpload(upload());
		this.address = uploader.getUploadURL();
		uploader.finish();
		String path = this.address.getPath();
		return path.substring(0, path.length() - 1).replaceFirst(".*/", "");
	}

	/**
	 * Goes on where the file stands, at most so far.
	 * @param port where the service is by now
	 * @return how many bytes were sent
	 */
	public long send(int port, long until) throws IOException, ProtocolException {
		URL here = URI.create("http://localhost:" + port + this.address.getPath()).toURL();
		TusUploader uploader = this.client.beginOrResumeUploadFromURL(upload(), here);
		uploader.setChunkSize(CHUNK);
		uploader.setRequestPayloadSize(4 * CHUNK);
		long from = uploader.getOffset();
		while (uploader.getOffset() < until && uploader.uploadChunk() > -1) {
			continue;
		}
		uploader.finish();
		return uploader.getOffset() - from;
	}

	private TusUpload upload() {
		TusUpload upload = new TusUpload();
		upload.setSize(this.file.length);
		upload.setInputStream(new ByteArrayInputStream(this.file));
		upload.setMetadata(Map.of("filename", this.name, "filetype", "video/mp4"));
		return upload;
	}

}

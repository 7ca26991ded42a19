package com.brandautomator.graph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.UploadApi;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.VideoBytes;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Sends videos to rupload as they are read. Its host speaks no Graph API: the token is
 * named differently, and errors have an envelope of their own (graph-api 4).
 */
class Rupload implements UploadApi {

	private static final long LOOK_MILLIS = 250;

	private final HttpClient http;

	private final URI host;

	private final GraphProperties.Upload patience;

	private final GraphAnswers answers;

	Rupload(HttpClient http, URI host, GraphProperties.Upload patience, GraphAnswers answers) {
		this.http = http;
		this.host = host;
		this.patience = patience;
		this.answers = answers;
	}

	@Override
	public void send(Credential credential, URI address, VideoBytes video) {
		if (!isKnown(address)) {
			throw Kind.REFUSED.exception(GraphError.NONE,
					"Instagram named an unknown address for the video. Please tell whoever runs the service.",
					Duration.ZERO);
		}
		try (InputStream source = video.source().open(video.offset()); SentBytes bytes = new SentBytes(source)) {
			HttpResponse<byte[]> answer = await(request(credential, address, video, bytes), bytes, video);
			judge(answer);
		}
		catch (IOException ex) {
			throw this.answers.failure(HttpMethod.POST, ex);
		}
	}

	private boolean isKnown(URI address) {
		return Objects.equals(this.host.getScheme(), address.getScheme())
				&& this.host.getHost().equalsIgnoreCase(address.getHost()) && this.host.getPort() == address.getPort()
				&& address.getUserInfo() == null;
	}

	private HttpRequest request(Credential credential, URI address, VideoBytes video, InputStream bytes) {
		BodyPublisher body = (video.left() > 0)
				? BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> bytes), video.left())
				: BodyPublishers.noBody();
		return HttpRequest.newBuilder(address)
			.header(HttpHeaders.AUTHORIZATION, "OAuth " + credential.token())
			.header("offset", Long.toString(video.offset()))
			.header("file_size", Long.toString(video.size()))
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM_VALUE)
			.POST(body)
			.build();
	}

	// The client knows no limit for writing: whoever waits looks whether anything moves.
	private HttpResponse<byte[]> await(HttpRequest request, SentBytes bytes, VideoBytes video) throws IOException {
		CompletableFuture<HttpResponse<byte[]>> answer = this.http.sendAsync(request, LimitedBody::of);
		try {
			while (true) {
				try {
					return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				}
				catch (TimeoutException ex) {
					if (bytes.idle() > this.patience.stall().toNanos()) {
						throw new IOException("Nothing moved for " + this.patience.stall());
					}
					video.progress().accept(video.offset() + bytes.count());
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("The service is stopping");
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException cause) ? cause : new IOException("The video was not sent");
		}
		finally {
			answer.cancel(true);
		}
	}

	private void judge(HttpResponse<byte[]> response) {
		HttpHeaders headers = new HttpHeaders();
		response.headers().map().forEach(headers::addAll);
		BufferedAnswer answer = BufferedAnswer.of(HttpStatusCode.valueOf(response.statusCode()), headers,
				response.body());
		this.answers.failure(HttpMethod.POST, answer, this.patience.pause()).ifPresent((failure) -> {
			throw failure;
		});
	}

}

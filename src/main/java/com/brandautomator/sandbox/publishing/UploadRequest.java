package com.brandautomator.sandbox.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The rest of a video, as it is sent.
 *
 * @param offset its first byte within the video
 * @param fileSize of the whole video, in bytes
 * @param length how many bytes are announced; -1 where that is not said
 */
record UploadRequest(long offset, long fileSize, long length, InputStream body) {

	static UploadRequest of(HttpServletRequest request) throws IOException {
		return new UploadRequest(number(request, "offset").orElseThrow(UploadErrors::offset),
				number(request, "file_size").orElseThrow(UploadErrors::partial), request.getContentLengthLong(),
				request.getInputStream());
	}

	/**
	 * Insists on going on where the video stands.
	 */
	void check(Container container) {
		Long known = container.sourceFileSize();
		if (this.offset != container.bytesTransferred()) {
			throw UploadErrors.offset();
		}
		if (this.fileSize == 0 || known != null && known != this.fileSize
				|| this.length > this.fileSize - this.offset) {
			throw UploadErrors.partial();
		}
	}

	private static OptionalLong number(HttpServletRequest request, String header) {
		String text = request.getHeader(header);
		return (text != null && text.matches("\\d{1,18}")) ? OptionalLong.of(Long.parseLong(text))
				: OptionalLong.empty();
	}

}

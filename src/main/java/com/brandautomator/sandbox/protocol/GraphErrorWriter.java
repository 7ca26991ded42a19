package com.brandautomator.sandbox.protocol;

import java.io.IOException;

import com.brandautomator.sandbox.world.SandboxPart;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Writes an error as Meta does.
 */
@SandboxPart
class GraphErrorWriter {

	void write(GraphError error, GraphCall call, HttpServletResponse response) throws IOException {
		call.failed(error);
		boolean refusedUpload = call.isUpload() && ErrorStatus.isAboutToken(error.code());
		response.setStatus(refusedUpload ? HttpStatus.BAD_REQUEST.value() : error.status().value());
		error.headers().forEach(response::setHeader);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream()
			.write(MetaJson.bytes(call.isUpload() ? error.debugInfo() : error.envelope(call.traceId())));
	}

}

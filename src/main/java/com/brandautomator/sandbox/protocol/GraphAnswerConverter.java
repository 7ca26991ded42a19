package com.brandautomator.sandbox.protocol;

import java.io.IOException;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes answers with Meta's escapes.
 */
@SandboxPart
class GraphAnswerConverter extends AbstractHttpMessageConverter<GraphAnswer> {

	GraphAnswerConverter() {
		super(MediaType.APPLICATION_JSON, MediaType.ALL);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == GraphAnswer.class;
	}

	@Override
	protected GraphAnswer readInternal(Class<? extends GraphAnswer> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("Answers are only written", input);
	}

	@Override
	protected void writeInternal(GraphAnswer answer, HttpOutputMessage output) throws IOException {
		output.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		output.getBody().write(MetaJson.bytes(answer.body()));
	}

}

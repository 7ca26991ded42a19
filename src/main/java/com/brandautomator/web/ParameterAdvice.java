package com.brandautomator.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Answers what Tomcat finds wrong with parameters when somebody asks for one: badly
 * encoded, too many, or a form or a file in it that is too large.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 200)
class ParameterAdvice {

	private final DataSize largestFile;

	ParameterAdvice(@Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
		this.largestFile = largestFile;
	}

	/**
	 * Its cause is one of the others, so that it belongs here. What is large may be the
	 * header of a part, too.
	 */
	@ExceptionHandler(MaxUploadSizeExceededException.class)
	ErrorResponseException fileTooLarge(MaxUploadSizeExceededException ex) {
		boolean isItsName = ex.getMostSpecificCause() instanceof SizeException size
				&& size.getPermittedSize() < this.largestFile.toBytes();
		return isItsName ? new InvalidInput("file", "has too long a name") : new FileTooLarge(this.largestFile);
	}

	@ExceptionHandler
	ErrorResponseException invalidParameters(InvalidParameterException ex) {
		return new ErrorResponseException(HttpStatusCode.valueOf(ex.getErrorCode()));
	}

}

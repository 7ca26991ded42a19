package com.brandautomator.web;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Renders Spring MVC's own exceptions and every ErrorResponseException of the rooms,
 * without knowing one of them.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class SpringExceptionAdvice extends ResponseEntityExceptionHandler {

	private final UnreadableBody unreadableBody;

	private final InputRules rules;

	SpringExceptionAdvice(UnreadableBody unreadableBody, InputRules rules) {
		this.unreadableBody = unreadableBody;
		this.rules = rules;
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(this.unreadableBody.problem(ex), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(new InvalidInput(InvalidFields.of(ex.getBindingResult())), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return ex.isForReturnValue() ? ourFault(ex, request) : answer(new InvalidInput(InvalidFields.of(ex)), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String field = (ex.getPropertyName() != null) ? ex.getPropertyName() : "input";
		return answer(new InvalidInput(field, this.rules.of(ex.getRequiredType())), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return answer(new InvalidInput(ex.getParameterName(), "is missing"), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(new InvalidInput(ex.getRequestPartName(), "is missing"), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String taken = ex.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(", "));
		ProblemException problem = new ProblemException(status, ProblemCode.UNSUPPORTED_MEDIA_TYPE,
				"This address does not take a body of this type.");
		problem.getHeaders().putAll(headers);
		return answer(taken.isEmpty() ? problem : problem.of(HttpHeaders.CONTENT_TYPE, "must be one of " + taken),
				request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(new ErrorResponseException(status), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotWritable(HttpMessageNotWritableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return ourFault(ex, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleConversionNotSupported(ConversionNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return ourFault(ex, request);
	}

	@Override
	protected ProblemDetail createProblemDetail(Exception ex, HttpStatusCode status, String defaultDetail,
			@Nullable String detailMessageCode, Object @Nullable [] detailMessageArguments, WebRequest request) {
		return ProblemDetail.forStatus(status);
	}

	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		HttpHeaders problem = new HttpHeaders();
		problem.putAll(headers);
		// said here, so that no Accept header is asked
		problem.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.createResponseEntity(body, problem, status, request);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> notMultipart(MultipartException ex, WebRequest request) {
		if (StorageFull.caused(ex)) {
			return answer(new StorageFull(ex), request);
		}
		return answer(new ProblemException(HttpStatus.BAD_REQUEST, ProblemCode.BAD_REQUEST,
				"The body is not well-formed multipart/form-data."), request);
	}

	private @Nullable ResponseEntity<Object> ourFault(Exception ex, WebRequest request) {
		this.logger.error("Answered 500, because of a defect", ex);
		return answer(new ErrorResponseException(HttpStatus.INTERNAL_SERVER_ERROR), request);
	}

	private @Nullable ResponseEntity<Object> answer(ErrorResponseException problem, WebRequest request) {
		return handleExceptionInternal(problem, problem.getBody(), problem.getHeaders(), problem.getStatusCode(),
				request);
	}

}

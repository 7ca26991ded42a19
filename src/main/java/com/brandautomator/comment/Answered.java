package com.brandautomator.comment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.brandautomator.comment.SendingAnswers.SendingAnswer;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/**
 * Describes how what was sent is answered.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "It is there.",
		content = @Content(schema = @Schema(implementation = SendingAnswer.class)))
@ApiResponse(responseCode = "202", description = "Instagram has not confirmed it yet.",
		content = @Content(schema = @Schema(implementation = SendingAnswer.class)))
@interface Answered {

}

package com.brandautomator.web;

/**
 * One entry of {@code errors[]}: what is wrong with which part of the input.
 *
 * @param field name as the caller wrote it, {@code snake_case}, with a path such as
 * {@code items[0].media_url}
 * @param message the rule, as the end of a sentence that begins with the field
 */
public record FieldProblem(String field, String message) {

}

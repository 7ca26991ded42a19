package com.brandautomator.publishing;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.web.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * Why a publication did not go live: what a person is told and what the answer says.
 *
 * @param status the HTTP status for whoever still waits
 * @param code the stable word
 * @param message what happened and the next step, in plain words
 * @param field what of the request it is about: an option, the caption, or
 * {@code items[2]} for the third medium; null when it is about its only medium or about
 * all of it
 * @param graph Meta's code, subcode and trace id; null when Meta had no part in it
 */
@Embeddable
record Failure(@Column(name = "error_status") int status, @Column(name = "error_code") String code,
		@Column(name = "error_message") String message, @Column(name = "error_field") @Nullable String field,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "error_graph") @Nullable Map<String, @Nullable Object> graph) {

	/** What a refusal is about when it is not the medium (graph-api 10.2). */
	private static final Map<Integer, String> FIELDS = Map.of(2207057, "thumb_offset", 2207010, Wish.CAPTION, 2207040,
			Wish.CAPTION);

	private static final Map<String, String> NAMED_FIELDS = Map.of("INVALID_LOCATION_ID", "location_id");

	private static final Pattern PLACE = Pattern.compile("items\\[(\\d+)]");

	private static final Set<String> PASSING = Set.of("publishing_failed", "meta_failed", "meta_timeout",
			"rate_limited", "quota_reached", "container_gone");

	static Failure of(ErrorResponseException ex) {
		Map<String, Object> members = ex.getBody().getProperties();
		Object code = (members != null) ? members.get("code") : null;
		String detail = ex.getBody().getDetail();
		return new Failure(status(ex), (code != null) ? code.toString() : ProblemCode.PUBLISHING_FAILED.word(),
				(detail != null) ? detail : "Publishing failed",
				(ex instanceof GraphException graph) ? field(graph) : null,
				(ex instanceof GraphException graph) ? graph(graph) : null);
	}

	static Failure of(HttpStatus status, String message) {
		return new Failure(status.value(), ProblemCode.PUBLISHING_FAILED.word(), message, null, null);
	}

	/**
	 * Why what was never sent to be published is given up.
	 */
	static Failure sure(GraphException ex) {
		return (ex instanceof GraphException.OutcomeUnknown) ? of(HttpStatus.BAD_GATEWAY,
				"Instagram failed again and again while it took the medium in. It is not live. Please try again.")
				: of(ex);
	}

	/**
	 * Why it stays unknown whether what was sent is live.
	 */
	static Failure unsure(GraphException ex) {
		Failure failure = of(ex);
		return new Failure(failure.status, failure.code,
				"It may be live. " + failure.message + " Please look at the account before you post again.",
				failure.field, failure.graph);
	}

	/**
	 * The same, about one medium of several.
	 * @param name what a person calls it
	 */
	Failure at(int place, String name) {
		return new Failure(this.status, this.code, name + ": " + this.message, "items[" + place + "]", this.graph);
	}

	/**
	 * What it is about, as its request called it.
	 */
	String field(FieldNames names) {
		if (this.field == null) {
			return names.media().get(0);
		}
		Matcher item = PLACE.matcher(this.field);
		if (item.matches()) {
			return names.media().get(Integer.parseInt(item.group(1)));
		}
		return this.field.equals(Wish.CAPTION) ? names.caption() : this.field;
	}

	/**
	 * Whether the same post may succeed later.
	 */
	boolean isPassing() {
		return PASSING.contains(this.code);
	}

	// What Instagram does not find, or finds in conflict, is its own container: neither
	// word is true of our caller's request.
	private static int status(ErrorResponseException ex) {
		int status = ex.getStatusCode().value();
		return (status == 404 || status == 409) ? HttpStatus.BAD_GATEWAY.value() : status;
	}

	private static @Nullable String field(GraphException ex) {
		Integer subcode = ex.error().subcode();
		String name = ex.error().name();
		return (subcode != null && FIELDS.containsKey(subcode)) ? FIELDS.get(subcode)
				: (name != null) ? NAMED_FIELDS.get(name) : null;
	}

	private static @Nullable Map<String, @Nullable Object> graph(GraphException ex) {
		if (ex.error().code() == null && ex.error().subcode() == null) {
			return null;
		}
		Map<String, @Nullable Object> graph = new java.util.LinkedHashMap<>();
		graph.put("code", ex.error().code());
		graph.put("subcode", ex.error().subcode());
		graph.put("fbtrace_id", ex.error().fbtraceId());
		return graph;
	}

}

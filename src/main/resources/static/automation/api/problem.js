const BY_STATUS = {
	401: 'Please sign in again.',
	403: 'You are signed in, but this is not allowed.',
	404: 'This is not there any more.',
	413: 'This is too large for the service.',
	429: 'Too many requests just now. Please wait a moment.',
	503: 'The service is not ready. Please try again soon.',
};

/** What the service refused (RFC 9457), or that it could not be reached at all. */
export class Problem extends Error {

	constructor(status, body = {}) {
		super(body.error ?? body.detail ?? BY_STATUS[status] ?? `Something went wrong (HTTP ${status}).`);
		this.name = 'Problem';
		this.status = status;
		this.code = body.code ?? 'unknown';
		this.retryable = body.retryable === true;
		this.needsReconnect = body.needs_reconnect === true || body.code === 'reconnect_required';
		this.hint = body.hint ?? null;
		this.errors = Array.isArray(body.errors) ? body.errors : [];
		this.publicationId = body.publication_id ?? null;
		this.publicationStatus = body.publication_status ?? null;
		this.traceId = body.trace_id ?? null;
	}

	static unreachable() {
		return new Problem(0, {
			code: 'unreachable',
			error: 'The service cannot be reached. Check your connection and try again.',
			retryable: true,
		});
	}

	/** The publication that is kept and may still go live; null when there is none. */
	get keptPublication() {
		return this.publicationStatus === 'failed' ? null : this.publicationId;
	}

	/** False when the request may have had, or may still have, its effect. */
	get refused() {
		if (this.publicationId) {
			return this.keptPublication === null;
		}
		const open = [408, 409, 425, 429].includes(this.status) && !this.needsReconnect;
		return this.status >= 400 && this.status < 500 && !open;
	}

	/** The findings that belong beside one input. */
	findings(field) {
		return this.errors.filter((error) => error.field === field).map((error) => error.message);
	}

	/** The findings that no input of the form stands for. */
	findingsElsewhere(fields) {
		return this.errors.filter((error) => !fields.includes(error.field)).map((error) => error.message);
	}

}

/** Lets only what the service said pass as an outcome; a defect of the page stays a defect. */
export function asProblem(error) {
	if (error instanceof Problem) {
		return error;
	}
	throw error;
}

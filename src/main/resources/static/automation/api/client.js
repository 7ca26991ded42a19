/**
 * The one road to the API: adds the JWT, renews it once when it is refused, and turns every refusal into a Problem.
 */
import { Problem } from './problem.js';
import { session } from './session.js';

const BASE = '/api/v1/';
let renewal = null;

async function send(method, path, { body, headers = {} } = {}, access = session.access) {
	const authorization = access ? { Authorization: `Bearer ${access}` } : {};
	const content = body === undefined ? {} : { 'Content-Type': 'application/json' };
	try {
		return await fetch(BASE + path, {
			method,
			headers: { Accept: 'application/json', ...content, ...authorization, ...headers },
			body: body === undefined ? undefined : JSON.stringify(body),
			credentials: 'omit',
			cache: 'no-store',
		});
	}
	catch {
		throw Problem.unreachable();
	}
}

async function read(response) {
	const json = /[/+]json/.test(response.headers.get('Content-Type') ?? '');
	let body = {};
	try {
		body = json ? await response.json() : {};
	}
	catch {
		throw Problem.unreachable();
	}
	if (!response.ok) {
		throw new Problem(response.status, body);
	}
	return { status: response.status, body };
}

/** Requests that are refused together share one renewal; the refresh token may be good for one use only. */
function renew() {
	renewal ??= renewOnce().finally(() => {
		renewal = null;
	});
	return renewal;
}

async function renewOnce() {
	if (!session.refresh) {
		return false;
	}
	const response = await send('POST', 'auth/refresh/', { body: { refresh: session.refresh } }, null);
	if (response.ok) {
		session.open((await read(response)).body);
	}
	return response.ok;
}

/**
 * Calls the API as the person who is signed in.
 * @returns {Promise<{status: number, body: object}>}
 * @throws {Problem}
 */
export async function request(method, path, options) {
	const used = session.access;
	let response = await send(method, path, options);
	if (response.status === 401 && (used !== session.access || await renew())) {
		response = await send(method, path, options);
	}
	if (response.status === 401) {
		session.lapse();
	}
	return read(response);
}

export const get = async (path) => (await request('GET', path)).body;

export const post = async (path, body = {}) => (await request('POST', path, { body })).body;

/** Calls without a JWT: signing in. */
export const anonymously = async (method, path, body) => read(await send(method, path, { body }, null));

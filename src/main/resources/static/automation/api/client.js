/**
 * The one road to the API: adds the JWT, renews it once when it is refused, lets the person sign in again when that does
 * not help, and turns every refusal into a Problem.
 */
import { Problem } from './problem.js';
import { session } from './session.js';

const BASE = '/api/v1/';
let renewal = null;

/** A 401 is said before anything is done, so that the same request may be sent again. */
const REFUSED = 401;

function contentOf(body) {
	if (body === undefined || body instanceof FormData || body instanceof Blob) {
		return { body };
	}
	return { body: JSON.stringify(body), type: { 'Content-Type': 'application/json' } };
}

async function send(method, path, { body, headers = {}, signal } = {}, access = session.access) {
	const authorization = access ? { Authorization: `Bearer ${access}` } : {};
	const content = contentOf(body);
	try {
		return await fetch(path.startsWith('/') ? path : BASE + path, {
			method,
			headers: { Accept: 'application/json', ...content.type, ...authorization, ...headers },
			body: content.body,
			credentials: 'omit',
			cache: 'no-store',
			signal,
		});
	}
	catch (error) {
		throw error.name === 'AbortError' ? error : Problem.unreachable();
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
	return { status: response.status, body, headers: response.headers };
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
 * Whether a request that was refused may be sent again: others have renewed the JWT meanwhile, or it is renewed now, or
 * the same person signs in again.
 */
async function admitted(used) {
	if ((session.access && used !== session.access) || await renew()) {
		return true;
	}
	session.lapse();
	return session.reopened();
}

/**
 * Runs a request as the person who is signed in, again where the JWT has been renewed since.
 * @param attempt gets the JWT, gives something with a `status`
 */
export async function signedIn(attempt) {
	for (let turn = 0; ; turn++) {
		const used = session.access;
		const response = await attempt(used);
		if (response.status !== REFUSED) {
			session.accept();
			return response;
		}
		if (turn === 2 || !await admitted(used)) {
			return response;
		}
	}
}

/** The answer as it came, whatever its status: for streams. A path that begins with "/" lies outside the API. */
export const fetchSignedIn = (method, path, options) => signedIn((access) => send(method, path, options, access));

/**
 * Calls the API as the person who is signed in.
 * @returns {Promise<{status: number, body: object, headers: Headers}>}
 * @throws {Problem}
 */
export const request = async (method, path, options) => read(await fetchSignedIn(method, path, options));

export const get = async (path) => (await request('GET', path)).body;

export const post = async (path, body = {}) => (await request('POST', path, { body })).body;

/** Calls without a JWT: signing in, and what is outside the API. */
export const anonymously = async (method, path, body) => read(await send(method, path, { body }, null));

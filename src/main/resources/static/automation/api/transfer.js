/** Sends bytes with progress, which fetch does not tell: the same road as client.js, by XMLHttpRequest. */
import { signedIn } from './client.js';
import { Problem } from './problem.js';

/** A line that says nothing for so long is dead, even where nobody has told the browser. */
const PATIENCE = 60_000;

const aborted = () => new DOMException('The transfer was stopped', 'AbortError');

function parse(request) {
	try {
		return JSON.parse(request.responseText);
	}
	catch {
		return {};
	}
}

function attempt(method, address, { headers = {}, body, onProgress, signal }, access) {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) {
			reject(aborted());
			return;
		}
		const request = new XMLHttpRequest();
		const stop = () => request.abort();
		let silence;
		let dead = false;
		const heard = () => {
			clearTimeout(silence);
			silence = setTimeout(() => {
				dead = true;
				request.abort();
			}, PATIENCE);
		};
		request.open(method, address);
		Object.entries({ Accept: 'application/json', ...headers, Authorization: `Bearer ${access}` })
			.forEach(([name, value]) => request.setRequestHeader(name, value));
		if (body) {
			request.upload.onprogress = (event) => {
				heard();
				onProgress?.(event.loaded);
			};
		}
		request.onload = () => resolve({ status: request.status, body: parse(request), header: (name) => request.getResponseHeader(name) });
		request.onerror = () => reject(Problem.unreachable());
		request.onabort = () => reject(dead ? Problem.unreachable() : aborted());
		request.onloadend = () => {
			clearTimeout(silence);
			signal?.removeEventListener('abort', stop);
		};
		signal?.addEventListener('abort', stop);
		heard();
		request.send(body);
	});
}

/**
 * @returns {Promise<{status, body, header: function(string)}>}
 * @throws {Problem} when it is refused; an AbortError when the signal stops it
 */
export async function transfer(method, address, options) {
	const answer = await signedIn((access) => attempt(method, address, options, access));
	if (answer.status >= 400) {
		throw new Problem(answer.status, answer.body);
	}
	return answer;
}

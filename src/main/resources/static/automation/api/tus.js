/** Sends a large file in pieces that can be taken up again (tus 1.0.0: creation, HEAD, PATCH). */
import { transfer } from './transfer.js';

const ENDPOINT = '/api/v1/automation/instagram/uploads/';
const PIECE = 5 * 1024 * 1024;
const WAITS = [1, 2, 4, 8, 15, 30];
const MOST_REFUSALS = 18;
const TUS = { 'Tus-Resumable': '1.0.0' };

const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

async function create(file, signal) {
	const answer = await transfer('POST', ENDPOINT, {
		headers: {
			...TUS,
			'Upload-Length': String(file.size),
			'Upload-Metadata': `filename ${base64(file.name)},filetype ${base64(file.type || 'video/mp4')}`,
		},
		signal,
	});
	// behind a proxy the host may be another's; the path is ours
	return new URL(answer.header('Location'), new URL(ENDPOINT, location.href)).pathname;
}

/** How much has arrived; null when the service does not have the file any more. */
async function offsetOf(address, signal) {
	try {
		return Number((await transfer('HEAD', address, { headers: TUS, signal })).header('Upload-Offset'));
	}
	catch (problem) {
		if ([404, 410].includes(problem.status)) {
			return null;
		}
		throw problem;
	}
}

async function sendPieces(file, address, from, { onProgress, signal }) {
	let offset = from;
	onProgress(offset);
	while (offset < file.size) {
		const answer = await transfer('PATCH', address, {
			headers: { ...TUS, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
			body: file.slice(offset, offset + PIECE),
			onProgress: (sent) => onProgress(offset + sent),
			signal,
		});
		offset = Number(answer.header('Upload-Offset'));
	}
}

/** Waits, but no longer than until the browser is online again. */
function pause(seconds, signal) {
	return new Promise((resolve, reject) => {
		const over = new AbortController();
		const end = (settle, result) => {
			clearTimeout(timer);
			over.abort();
			settle(result);
		};
		const once = { once: true, signal: over.signal };
		const timer = setTimeout(() => end(resolve), seconds * 1000);
		window.addEventListener('online', () => end(resolve), once);
		signal.addEventListener('abort', () => end(reject, new DOMException('The transfer was stopped', 'AbortError')), once);
	});
}

const passes = (error) => error.code === 'unreachable' || [409, 423, 429].includes(error.status) || error.status >= 500;

/** Nothing is given up because there is no line; a service that only ever refuses is. */
const isHopeless = (error, lost) => !passes(error) || (error.code !== 'unreachable' && lost >= MOST_REFUSALS);

/**
 * Sends what the service does not have yet, over as many lost connections as it takes.
 * @param options.address where an earlier part lies, or null
 * @param options.onAddress called with the place of the file, before its first byte
 * @param options.onProgress called with the bytes that are there
 * @param options.onWait called when the connection is lost, and it will be tried again
 * @returns {Promise<string>} the upload's id
 */
export async function sendByTus(file, { address = null, onAddress, onProgress, onWait, signal }) {
	let place = address;
	let arrived = 0;
	let lost = 0;
	for (;;) {
		try {
			const offset = place === null ? null : await offsetOf(place, signal);
			if (offset === null) {
				place = await create(file, signal);
				onAddress(place);
			}
			else if (offset > arrived) {
				lost = 0;
				arrived = offset;
			}
			await sendPieces(file, place, offset ?? 0, { onProgress, signal });
			return place.split('/').filter(Boolean).at(-1);
		}
		catch (error) {
			if (isHopeless(error, lost)) {
				throw error;
			}
			onWait();
			await pause(WAITS[Math.min(lost++, WAITS.length - 1)], signal);
		}
	}
}

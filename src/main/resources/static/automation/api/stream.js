/**
 * Server-sent events, read by fetch: EventSource cannot send the Bearer header. A stream that ends is opened again where it
 * stopped, later each time it fails.
 */
import { fetchSignedIn } from './client.js';
import { Problem, asProblem } from './problem.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
const FINAL = [400, 401, 403, 404, 409, 410];

/** Whether a stream that was refused so stays closed. */
export const isFinal = (problem) => FINAL.includes(problem?.status);

/** Takes the complete events out of a text (HTML Standard, 9.2.6), and leaves the beginning of the next. */
export function split(text) {
	const blocks = text.split(/\r?\n\r?\n/);
	const rest = blocks.pop();
	const events = blocks.map((block) => {
		const fields = block.split(/\r?\n/)
			.filter((line) => line && !line.startsWith(':'))
			.map((line) => /^([^:]*):? ?(.*)$/.exec(line).slice(1));
		const all = (name) => fields.filter(([field]) => field === name).map(([, value]) => value);
		return { id: all('id').at(-1) ?? null, event: all('event').at(-1) ?? 'message', data: all('data').join('\n') };
	});
	return { events: events.filter(({ data }) => data), rest };
}

async function readAll(response, onEvent) {
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let text = '';
	for (;;) {
		const { value, done } = await reader.read();
		if (done) {
			return;
		}
		const { events, rest } = split(text + value);
		text = rest;
		events.forEach(onEvent);
	}
}

async function refusal(response) {
	try {
		return new Problem(response.status, await response.json());
	}
	catch {
		return new Problem(response.status);
	}
}

const rest = (milliseconds, signal) => new Promise((resolve) => {
	const timer = setTimeout(resolve, milliseconds);
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		resolve();
	}, { once: true });
});

/**
 * @param path of the stream, as the client takes it
 * @param listener `onEvent(data, id)`; `onOpen()` each time it is open; `onBreak(problem)` each time it is not, with
 * `problem.retryable` false when it stays so; `from` is the id after which it begins
 * @returns a function that ends it
 */
export function openStream(path, { from = null, onEvent, onOpen = () => {}, onBreak = () => {} }) {
	const end = new AbortController();
	const { signal } = end;
	let last = from;
	let wait = FIRST_WAIT;

	const connect = async () => {
		const response = await fetchSignedIn('GET', path, {
			headers: { Accept: 'text/event-stream', ...(last && { 'Last-Event-ID': last }) },
			signal,
		});
		if (!response.ok) {
			throw await refusal(response);
		}
		wait = FIRST_WAIT;
		onOpen();
		await readAll(response, ({ id, data }) => {
			last = id ?? last;
			onEvent(JSON.parse(data), id);
		});
	};
	const live = async () => {
		while (!signal.aborted) {
			const problem = await connect().then(() => null, (error) => (signal.aborted ? null : broken(error)));
			if (signal.aborted) {
				return;
			}
			onBreak(problem);
			if (isFinal(problem)) {
				return;
			}
			await rest(wait * (0.75 + Math.random() / 2), signal);
			wait = Math.min(wait * 2, LONGEST_WAIT);
		}
	};
	live();
	return () => end.abort();
}

/** A connection that breaks off while it is read is a TypeError of the browser's. */
function broken(error) {
	return error instanceof TypeError ? Problem.unreachable() : asProblem(error);
}

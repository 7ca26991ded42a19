<<<<<<< HEAD
/** Reads an event stream with the Bearer header, which EventSource cannot send, and takes it up again where it broke. */
import { fetchSignedIn } from './client.js';
import { asProblem, Problem } from './problem.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15_000;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function parse(block) {
	const fields = {};
	for (const line of block.split('\n')) {
		const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
		if (name) {
			fields[name] = name === 'data' && 'data' in fields ? `${fields.data}\n${value}` : value;
		}
	}
	return fields;
}

async function* blocks(body) {
	const reader = body.pipeThrough(new TextDecoderStream()).getReader();
	let text = '';
	try {
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			text = (text + part.value).replace(/\r\n?/g, '\n');
			const ended = text.split('\n\n');
			text = ended.pop();
			yield* ended;
		}
	}
	finally {
		reader.cancel().catch(() => {}); // it may be broken already
	}
}

async function connect(path, last, signal) {
	const headers = { Accept: 'text/event-stream', ...(last && { 'Last-Event-ID': last }) };
	const response = await fetchSignedIn('GET', path, { headers, signal });
	if (!response.ok) {
		throw new Problem(response.status, await response.json().catch(() => ({})));
	}
	return response.body;
}

const goesOn = (problem) => problem.code === 'unreachable' || problem.status >= 500 || problem.status === 429;

/**
 * Calls `onEvent({id, event, data})` for each event until it answers true, which ends the reading, or the signal stops it.
 * @throws {Problem} when the stream is refused for good
 */
export async function follow(path, { onEvent, signal, lastEventId = null }) {
	let last = lastEventId;
	for (let pause = FIRST_WAIT; !signal.aborted; pause = Math.min(pause * 1.6, LONGEST_WAIT)) {
		try {
			for await (const block of blocks(await connect(path, last, signal))) {
				const { id, event = 'message', data } = parse(block);
				last = id ?? last;
				if (data !== undefined) {
					pause = FIRST_WAIT;
					if (onEvent({ id, event, data: JSON.parse(data) })) {
						return;
					}
				}
			}
		}
		catch (error) {
			if (signal.aborted) {
				return;
			}
			if (error instanceof Problem && !goesOn(error)) {
				throw asProblem(error);
			}
		}
		await wait(pause);
	}
=======
/**
 * Server-sent events, read by fetch: EventSource cannot send the Bearer header. A stream that ends is opened again where it
 * stopped, later each time it fails.
 */
import { fetchSignedIn } from './client.js';
import { Problem, asProblem } from './problem.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
const FINAL = [400, 401, 403, 404, 409, 410];

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
			if (problem && FINAL.includes(problem.status)) {
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
>>>>>>> views
}

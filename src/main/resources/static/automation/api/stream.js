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
}

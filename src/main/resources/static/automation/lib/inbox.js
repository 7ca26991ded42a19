/**
 * The inbox of the connected account, one for the whole page: how many events are unread, and each new one as it comes. One
 * stream is open as long as anybody listens.
 */
import { useEffect, useReducer, useRef } from './preact.js';
import { STREAM, listEvents } from '../api/inbox.js';
import { openStream } from '../api/stream.js';
import { asProblem } from '../api/problem.js';

const RECOUNT = 60_000;
const NOTHING = { unread: null, total: null, live: false, problem: null };
const listeners = new Set();

let state = NOTHING;
let end = null;

function set(change) {
	state = { ...state, ...change };
	listeners.forEach(({ changed }) => changed());
}

/** Others may mark events read, too: the stream does not tell that. */
export async function recount() {
	try {
		const { unread_count: unread, total_count: total } = await listEvents({ limit: 1 });
		set({ unread, total, problem: null });
	}
	catch (error) {
		set({ problem: asProblem(error) });
	}
}

export const setUnread = (unread) => set({ unread });

function arrived(event) {
	set({ unread: (state.unread ?? 0) + (event.read ? 0 : 1), total: (state.total ?? 0) + 1 });
	listeners.forEach(({ heard }) => heard(event));
}

function start() {
	const close = openStream(STREAM, {
		onEvent: arrived,
		onOpen: () => {
			set({ live: true });
			recount(); // what came while no stream was open
		},
		onBreak: (problem) => set({ live: false, problem }),
	});
	const look = () => document.visibilityState === 'visible' && recount();
	const timer = setInterval(look, RECOUNT);
	document.addEventListener('visibilitychange', look);
	return () => {
		close();
		clearInterval(timer);
		document.removeEventListener('visibilitychange', look);
	};
}

function listen(listener) {
	listeners.add(listener);
	end ??= start();
	return () => {
		listeners.delete(listener);
		if (listeners.size === 0) {
			end();
			end = null;
			state = NOTHING;
		}
	};
}

/**
 * @param account begins anew for another one
 * @param onEvent gets each new event
 */
export function useInbox(account, onEvent = () => {}) {
	const [, changed] = useReducer((turn) => turn + 1, 0);
	const latest = useRef(onEvent);
	latest.current = onEvent;
	useEffect(() => listen({ changed, heard: (event) => latest.current(event) }), [account]);
	return state;
}

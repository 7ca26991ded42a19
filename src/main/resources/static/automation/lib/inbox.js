/**
 * The inbox of the connected account, one for the whole page: how many events are unread, and each new one as it comes. One
 * stream is open as long as anybody listens.
 */
import { useEffect, useReducer, useRef } from './preact.js';
import { STREAM, listEvents } from '../api/inbox.js';
import { openStream } from '../api/stream.js';
import { asProblem } from '../api/problem.js';

const RECOUNT = 60_000;

/** A browser has six connections to one service, for all tabs together: one that nobody looks at gives its own back. */
const HIDDEN = 15_000;
const NOTHING = { unread: null, total: null, live: false, problem: null };
const listeners = new Set();

let state = NOTHING;
let end = null;
let last = null;

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

function arrived(event, id) {
	last = id ?? last;
	set({ unread: (state.unread ?? 0) + (event.read ? 0 : 1), total: (state.total ?? 0) + 1 });
	listeners.forEach(({ heard }) => heard(event));
}

const open = () => openStream(STREAM, {
	from: last,
	onEvent: arrived,
	onOpen: () => {
		set({ live: true });
		recount(); // what others have marked read meanwhile
	},
	onBreak: (problem) => set({ live: false, problem }),
});

function start() {
	let close = open();
	let leaving = null;
	const leave = () => {
		close?.();
		close = null;
	};
	const turn = () => {
		clearTimeout(leaving);
		if (document.visibilityState === 'visible') {
			close ??= open();
		}
		else {
			leaving = setTimeout(leave, HIDDEN);
		}
	};
	const timer = setInterval(() => document.visibilityState === 'visible' && recount(), RECOUNT);
	document.addEventListener('visibilitychange', turn);
	window.addEventListener('pagehide', leave);
	window.addEventListener('pageshow', turn);
	return () => {
		leave();
		clearTimeout(leaving);
		clearInterval(timer);
		document.removeEventListener('visibilitychange', turn);
		window.removeEventListener('pagehide', leave);
		window.removeEventListener('pageshow', turn);
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
			last = null;
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

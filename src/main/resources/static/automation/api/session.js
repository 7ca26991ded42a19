/**
 * Who is signed in: the two tokens, kept for this tab only. `out`: nobody. `in`: somebody. `lapsed`: somebody whose tokens
 * the service does not take any more; their requests wait until they sign in again.
 */
const KEY = 'automation.session';
const listeners = new Set();

let tokens = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
let state = tokens ? 'in' : 'out';
let person = personOf(tokens);
let accepted = false;
let ended = false;
let waiting = [];

/** The caller that a JWT names, as the service reads it; null for any other text. */
function personOf(given) {
	try {
		const [, claims] = given.access.split('.');
		const { user_id: user, sub } = JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/')));
		return String(user ?? sub ?? '') || null;
	}
	catch {
		return null;
	}
}

function keep(next, nextState) {
	tokens = next;
	state = nextState;
	if (next) {
		sessionStorage.setItem(KEY, JSON.stringify(next));
	}
	else {
		sessionStorage.removeItem(KEY);
	}
	listeners.forEach((listener) => listener());
}

function letGo(same) {
	const all = waiting;
	waiting = [];
	all.forEach((resolve) => resolve(same));
}

export const session = {

	get state() {
		return state;
	},

	get access() {
		return tokens?.access ?? null;
	},

	get refresh() {
		return tokens?.refresh ?? null;
	},

	/** The caller's id, as a key of what belongs to them in this browser. */
	get person() {
		return person;
	},

	/** Whether the last session was ended by the service and not by the person. */
	get ended() {
		return ended;
	},

	/** Tokens of the sign-in call, or the platform's alone (no refresh). */
	open({ access, refresh = null }) {
		const before = person;
		person = personOf({ access });
		accepted &&= before === person;
		ended = false;
		keep({ access, refresh }, 'in');
		letGo(before === person);
	},

	close() {
		ended = false;
		accepted = false;
		keep(null, 'out');
		letGo(false);
	},

	/** The service has taken the tokens once. */
	accept() {
		accepted = true;
	},

	/** The service does not take the tokens. What was never taken is no session: it is asked for anew. */
	lapse() {
		if (state !== 'in') {
			return;
		}
		ended = true;
		keep(null, accepted ? 'lapsed' : 'out');
	},

	/** @returns {Promise<boolean>} whether the same person has signed in again */
	reopened: () => (state === 'lapsed' ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(false)),

	/** @returns a function that ends the listening */
	onChange(listener) {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},

};

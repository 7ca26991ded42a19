/** Who is signed in: the two tokens, kept for this tab only. */
const KEY = 'automation.session';
const listeners = new Set();

let lapsed = false;
let tokens = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');

function keep(next) {
	tokens = next;
	if (next) {
		sessionStorage.setItem(KEY, JSON.stringify(next));
	}
	else {
		sessionStorage.removeItem(KEY);
	}
	listeners.forEach((listener) => listener(next !== null));
}

export const session = {

	get signedIn() {
		return tokens !== null;
	},

	get access() {
		return tokens?.access ?? null;
	},

	get refresh() {
		return tokens?.refresh ?? null;
	},

	/** Whether the last session was ended by the service and not by the person. */
	get lapsed() {
		return lapsed;
	},

	/** Tokens of the sign-in call, or the platform's alone (no refresh). */
	open({ access, refresh = null }) {
		lapsed = false;
		keep({ access, refresh });
	},

	close() {
		lapsed = false;
		keep(null);
	},

	/** The service does not accept the tokens any more. */
	lapse() {
		lapsed = tokens !== null || lapsed;
		keep(null);
	},

	/** @returns a function that ends the listening */
	onChange(listener) {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},

};

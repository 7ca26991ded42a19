/** Who is signed in: the two tokens, kept for this tab only. */
const KEY = 'automation.session';
const listeners = new Set();

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

	/** Tokens of the sign-in call, or the platform's alone (no refresh). */
	open({ access, refresh = null }) {
		keep({ access, refresh });
	},

	close() {
		keep(null);
	},

	/** @returns a function that ends the listening */
	onChange(listener) {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},

};

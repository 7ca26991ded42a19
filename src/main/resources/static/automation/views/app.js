import { h, useEffect, useState } from '../lib/preact.js';
import { session } from '../api/session.js';
import { Lazy } from '../components/lazy.js';
import { SignIn, SignInAgain } from './sign-in.js';

const loadConsole = async () => (await import('./console.js')).Console;

const read = () => ({ state: session.state, person: session.person });

/**
 * The sign-in or the console. Where a sign-in ends while somebody works, the console stays as it is below the question to
 * sign in again; another person gets a console of their own.
 */
export function App({ arrival }) {
	const [{ state, person }, set] = useState(read);
	useEffect(() => session.onChange(() => set(read())), []);
	if (state === 'out') {
		return h(SignIn);
	}
	return [
		h(Lazy, { key: person, load: loadConsole, arrival }),
		state === 'lapsed' && h(SignInAgain, { key: 'sign-in' }),
	];
}

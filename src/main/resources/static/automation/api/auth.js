/** The sign-in call that the service gives only where it is tried out on one machine, and the platform's token. */
import { anonymously } from './client.js';
import { session } from './session.js';

export async function signIn(email, password) {
	session.open((await anonymously('POST', 'auth/login/', { email, password })).body);
}

export function signInWithToken(text) {
	session.open({ access: text.trim().replace(/^Bearer\s+/i, '') });
}

/** The two sign-in calls that the service gives only where it is tried out on one machine. */
import { anonymously } from './client.js';
import { asProblem } from './problem.js';
import { session } from './session.js';

export async function signIn(email, password) {
	session.open((await anonymously('POST', 'auth/login/', { email, password })).body);
}

export function signInWithToken(text) {
	session.open({ access: text.trim().replace(/^Bearer\s+/i, '') });
}

/** Whether people sign in here; elsewhere the platform does that and the call answers 404. */
export async function signsInHere() {
	try {
		await anonymously('OPTIONS', 'auth/login/');
		return true;
	}
	catch (error) {
		return asProblem(error).status !== 404;
	}
}

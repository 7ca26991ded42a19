/** Connecting, testing, disconnecting: what several views start and one card shows. */
import { useCallback, useEffect, useState } from './preact.js';
import { announce } from './announcer.js';
import { awaitOutcome, openDialog, relay } from './arrival.js';
import { useDeed } from './hooks.js';
import { webLink } from './links.js';
import { connectTestAccount, disconnect, finishConnecting, startConnecting } from '../api/instagram.js';
import { asProblem } from '../api/problem.js';

const FAILURES = {
	instagram_auth_failed: 'Facebook did not give its permission.',
	missing_params: 'Facebook’s answer was incomplete. Please connect again.',
	invalid_state: 'This way back was used already, or was started by somebody else. Please connect again.',
	state_expired: 'That took longer than ten minutes. Please connect again.',
	no_instagram_found: 'No Instagram account was found behind this Facebook login.',
	instagram_callback_failed: 'Connecting did not work. Please try again.',
};

function sentence({ success, error, message, name }) {
	if (success) {
		return name ? `Connected as @${name}.` : 'Connected.';
	}
	return message || FAILURES[error] || FAILURES.instagram_callback_failed;
}

async function open() {
	const dialog = openDialog();
	try {
		dialog.show(webLink((await startConnecting()).authorization_url));
	}
	catch (error) {
		dialog.close();
		throw error;
	}
}

async function handOn(query) {
	try {
		const { profile } = await finishConnecting(query);
		return { success: 'instagram_connected', name: profile?.profile_name };
	}
	catch (error) {
		const problem = asProblem(error);
		return { error: problem.code, message: problem.message };
	}
}

/**
 * @param arrival how this page was reached, see arrival.js
 * @param onChange called when another account, or none, is connected now
 * @param onReturn called when that may be so: the person comes back to this window
 */
export function useConnection(arrival, onChange, onReturn) {
	const { busy, problem, run, clear } = useDeed();
	const [outcome, setOutcome] = useState(null);
	const [waiting, setWaiting] = useState(false);

	const end = useCallback((result) => {
		const text = sentence(result);
		setWaiting(false);
		setOutcome({ good: Boolean(result.success), text });
		if (result.success) {
			announce(text);
		}
		if (result.success) {
			onChange();
		}
		else {
			onReturn();
		}
	}, [onChange, onReturn]);

	useEffect(() => awaitOutcome(end), [end]);
	useEffect(() => {
		if (arrival?.outcome) {
			end(arrival.outcome);
		}
		else if (arrival?.query) {
			run('connect', async () => {
				const result = await handOn(arrival.query);
				end(result);
				await relay(result);
			});
		}
	}, []);
	useEffect(() => {
		if (!waiting) {
			return undefined;
		}
		window.addEventListener('focus', onReturn);
		return () => window.removeEventListener('focus', onReturn);
	}, [waiting, onReturn]);

	const start = (name, deed) => {
		setOutcome(null);
		return run(name, deed);
	};
	return {
		busy,
		problem,
		outcome,
		waiting,
		settle: () => setWaiting(false),
		dismiss: () => {
			setOutcome(null);
			clear();
		},
		connect: () => start('connect', async () => {
			await open();
			setWaiting(true);
		}),
		test: () => start('test', async () => {
			const { profile } = await connectTestAccount();
			end({ success: 'instagram_connected', name: profile.profile_name });
		}),
		disconnect: () => start('disconnect', async () => {
			const { message } = await disconnect();
			setOutcome({ good: true, text: message });
			announce(message);
			onChange();
		}),
	};
}

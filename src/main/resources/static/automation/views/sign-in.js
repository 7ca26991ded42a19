import { h, useEffect, useId, useRef, useState } from '../lib/preact.js';
import { signIn, signInWithToken } from '../api/auth.js';
import { session } from '../api/session.js';
import { BusyButton } from '../components/busy-button.js';
import { Failure } from '../components/failure.js';
import { Field } from '../components/field.js';
import { Notice } from '../components/notice.js';
import { useDeed } from '../lib/hooks.js';
import { settings } from '../lib/settings.js';
import { Logo } from '../components/logo.js';

const valuesOf = (event) => Object.fromEntries(new FormData(event.currentTarget));

function PasswordForm({ onElsewhere }) {
	const { busy, problem, run } = useDeed();
	const submit = (event) => {
		event.preventDefault();
		const { email, password } = valuesOf(event);
		run('sign-in', () => signIn(email, password));
	};
	useEffect(() => {
		if (problem?.status === 404) {
			onElsewhere();
		}
	}, [problem]);
	return h('form', { onSubmit: submit },
		h(Failure, { problem, fields: ['email', 'password'] }),
		h(Field, { label: 'E-mail', name: 'email', type: 'email', autocomplete: 'username', required: true,
			errors: problem?.findings('email') }),
		h(Field, { label: 'Password', name: 'password', type: 'password', autocomplete: 'current-password', required: true,
			errors: problem?.findings('password') }),
		h(BusyButton, { type: 'submit', class: 'wide', busy: busy !== null, busyText: 'Signing in…' }, 'Sign in'));
}

function TokenForm() {
	const submit = (event) => {
		event.preventDefault();
		signInWithToken(valuesOf(event).token);
	};
	return h('form', { onSubmit: submit },
		h(Field, { label: 'Access token', name: 'token', type: 'password', autocomplete: 'off', spellcheck: false,
			required: true, hint: 'The platform signs people in. Paste the JWT that it gave you; it stays in this tab.' }),
		h('button', { type: 'submit', class: 'wide' }, 'Continue'));
}

/** Signing in: here with a password where the service runs alone, else with the platform's token. */
function Ways() {
	const [withToken, setWithToken] = useState(!settings.signIn);
	return [
		withToken ? h(TokenForm, { key: 'token' }) : h(PasswordForm, { key: 'password', onElsewhere: () => setWithToken(true) }),
		settings.signIn && h('button', { type: 'button', key: 'other', class: 'quiet wide', onClick: () => setWithToken(!withToken) },
			withToken ? 'Use e-mail and password' : 'Use a token of the platform'),
	];
}

/** The first page of somebody who is not signed in. */
export function SignIn() {
	useEffect(() => {
		document.title = 'Sign in · Brand Automator';
	}, []);
	return h('main', { class: 'sign-in' },
		h('div', { class: 'sign-in-card' },
			h(Logo, { size: 56 }),
			h('h1', null, 'Brand Automator'),
			h('p', { class: 'lead' }, 'Publish to Instagram, and see who answers.'),
			session.ended && h(Notice, { kind: 'warn' },
				h('p', null, 'Your sign-in has ended, or was not accepted. Please sign in again; what you wrote is kept.')),
			h(Ways)));
}

/** Asks for a new sign-in above the page, which stays as it is and goes on afterwards. */
export function SignInAgain() {
	const id = useId();
	const dialog = useRef(null);
	useEffect(() => {
		const opened = dialog.current;
		opened.showModal();
		return () => opened.close();
	}, []);
	return h('dialog', { ref: dialog, 'aria-labelledby': id, onCancel: (event) => event.preventDefault() },
		h('div', { class: 'sign-in-card' },
			h('h2', { id }, 'Please sign in again'),
			h('p', { class: 'lead' }, 'Your sign-in has ended. Everything on this page is kept and goes on afterwards.'),
			h(Ways),
			h('button', { type: 'button', class: 'quiet wide danger-text', onClick: session.close }, 'Sign out')));
}

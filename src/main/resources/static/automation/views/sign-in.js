import { h, useEffect, useState } from '../lib/preact.js';
import { signIn, signInWithToken, signsInHere } from '../api/auth.js';
import { session } from '../api/session.js';
import { BusyButton } from '../components/busy-button.js';
import { Failure } from '../components/failure.js';
import { Field } from '../components/field.js';
import { Notice } from '../components/notice.js';
import { useDeed } from '../lib/hooks.js';

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
export function SignIn() {
	const [withToken, setWithToken] = useState(false);
	useEffect(() => {
		signsInHere().then((here) => here || setWithToken(true), () => {});
	}, []);
	return h('main', { class: 'sign-in' },
		h('div', { class: 'sign-in-card' },
			h('img', { src: '/automation/icon.svg', alt: '', width: 56, height: 56 }),
			h('h1', null, 'Brand Automator'),
			h('p', { class: 'lead' }, 'Publish to Instagram, and see who answers.'),
			session.lapsed && h(Notice, { kind: 'warn' },
				h('p', null, 'Your sign-in has ended, or was not accepted. Please sign in again; what you wrote is kept.')),
			withToken ? h(TokenForm) : h(PasswordForm, { onElsewhere: () => setWithToken(true) }),
			h('button', { type: 'button', class: 'quiet wide', onClick: () => setWithToken(!withToken) },
				withToken ? 'Use e-mail and password' : 'Use a token of the platform')));
}

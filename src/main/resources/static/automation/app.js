/** Starts the page: takes up how connecting ended, if the browser comes back from it, and shows who is signed in. */
import { h, render, useEffect, useState } from './lib/preact.js';
import { session } from './api/session.js';
import { relay, takeArrival } from './lib/arrival.js';
import { Console } from './views/console.js';
import { SignIn } from './views/sign-in.js';

function App({ arrival }) {
	const [signedIn, setSignedIn] = useState(session.signedIn);
	useEffect(() => session.onChange(setSignedIn), []);
	return signedIn ? h(Console, { arrival }) : h(SignIn);
}

const arrival = takeArrival();
if (arrival?.outcome) {
	await relay(arrival.outcome);
}
const place = document.getElementById('app');
place.replaceChildren();
render(h(App, { arrival }), place);

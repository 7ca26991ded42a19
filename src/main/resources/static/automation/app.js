/** Starts the page: takes up how connecting ended, if the browser comes back from it, and shows who is signed in. */
import { h, render } from './lib/preact.js';
import { relay, takeArrival } from './lib/arrival.js';
import { App } from './views/app.js';

const arrival = takeArrival();
if (arrival?.outcome) {
	await relay(arrival.outcome);
}
const place = document.getElementById('app');
place.replaceChildren();
render(h(App, { arrival }), place);

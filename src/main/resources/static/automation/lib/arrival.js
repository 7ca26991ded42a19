/**
 * The way back from Facebook. Connecting runs in a popup where one may open, else in this window; either way the browser
 * comes back to this page with the outcome in the query. A popup tells the page that opened it and closes itself. Where
 * that page cannot be reached (a cross-origin-opener policy cuts the link), it is told through a channel of this origin.
 */
import { unique } from './unique.js';

const TYPE = 'instagram-connect';
const CHANNEL = 'automation.connect';
const ANSWER_WITHIN = 500;

/** A channel reaches this window's own listeners too. */
const SELF = unique();

const HANDED_ON = ['code', 'state', 'error', 'error_reason', 'error_description'];

/**
 * Takes the outcome out of the address, so that a reload or a shared link does not repeat it.
 * @returns {{query: object} | {outcome: object} | null} what to hand on to the callback, how connecting ended, or null
 */
export function takeArrival() {
	const query = new URLSearchParams(location.search);
	const value = (name) => query.get(name);
	const handedOn = value('platform') === 'instagram' && value('state') !== null;
	const ended = value('success') !== null || value('error') !== null;
	if (!handedOn && !ended) {
		return null;
	}
	history.replaceState(null, '', location.pathname);
	if (handedOn) {
		return { query: Object.fromEntries(HANDED_ON.filter((name) => query.has(name)).map((name) => [name, value(name)])) };
	}
	return {
		outcome: { success: value('success'), error: value('error'), message: value('message'), name: value('name') },
	};
}

/** Opens the dialog's window at once: browsers block one that opens after the click is over. */
export function openDialog() {
	const popup = window.open('', TYPE, 'popup,width=620,height=760');
	return {
		/** Shows the dialog there, or in this window where no popup opened. */
		show: (address) => (popup ?? window).location.assign(address),
		close: () => popup?.close(),
	};
}

/** Calls the listener when a window that this page opened comes back. @returns a function that ends the waiting */
export function awaitOutcome(listener) {
	const channel = new BroadcastChannel(CHANNEL);
	const heard = (event) => {
		if (event.origin === location.origin && event.data?.type === TYPE) {
			listener(event.data.outcome);
		}
	};
	channel.onmessage = ({ data }) => {
		if (data?.outcome && data.from !== SELF) {
			channel.postMessage({ heard: true });
			listener(data.outcome);
		}
	};
	window.addEventListener('message', heard);
	return () => {
		window.removeEventListener('message', heard);
		channel.close();
	};
}

function tellOpener(outcome) {
	try {
		if (window.opener?.location.origin !== location.origin) {
			return false;
		}
		window.opener.postMessage({ type: TYPE, outcome }, location.origin);
		return true;
	}
	catch {
		return false; // another site's page opened this one: reading its address is refused
	}
}

function tellChannel(outcome) {
	return new Promise((resolve) => {
		const channel = new BroadcastChannel(CHANNEL);
		const end = (heard) => {
			channel.close();
			resolve(heard);
		};
		channel.onmessage = ({ data }) => data?.heard && end(true);
		channel.postMessage({ outcome, from: SELF });
		setTimeout(end, ANSWER_WITHIN, false);
	});
}

/** Tells the page that opened this window, and closes it. A window that no page opened stays, and shows the outcome. */
export async function relay(outcome) {
	if (tellOpener(outcome) || await tellChannel(outcome)) {
		window.close();
	}
}

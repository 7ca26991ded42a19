/** The files behind items, while this page is open: a browser does not keep them over a reload. */
import { isAddress, pictureLink } from './links.js';

const files = new Map();
const addresses = new Map();

export function keepFile(key, file) {
	dropFile(key);
	files.set(key, file);
}

export const fileOf = (key) => files.get(key) ?? null;

/** An address of the whole file for this page, or null. */
export function addressOf(key) {
	if (!files.has(key)) {
		return null;
	}
	if (!addresses.has(key)) {
		addresses.set(key, URL.createObjectURL(files.get(key)));
	}
	return addresses.get(key);
}

export function dropFile(key) {
	if (addresses.has(key)) {
		URL.revokeObjectURL(addresses.get(key));
	}
	addresses.delete(key);
	files.delete(key);
}

const hosted = ({ url }) => (isAddress(url) ? pictureLink(url) : null);

/** What can be shown of an item: the file itself, what the service hosts, or the small picture that was kept. */
export function shownOf(item) {
	const shows = item.kind === 'video' || item.thumb; // a picture that this browser cannot draw is shown as it was converted
	return (shows && addressOf(item.key)) || hosted(item) || item.thumb;
}

/** A still picture of an item. */
export const stillOf = (item) => (item.kind === 'video' ? item.cover ?? item.thumb : item.thumb ?? shownOf(item));

/**
 * The media of a post as plain values, so that they can be kept in the browser: files on their way or there, and
 * addresses. `state`: waiting, uploading, paused, checking, ready, failed; missing: the file must be picked again.
 */
import { bytes, fingerprint, kindOfAddress, kindOfFile } from './files.js';
import { unique } from './unique.js';

const BLANK = { alt_text: '', tags: [], findings: [], changes: [], fit: null, thumb: null, uploadId: null, url: null, thumb_offset: null };

export function itemOfFile(file) {
	const kind = kindOfFile(file);
	return {
		...BLANK,
		key: unique(),
		source: 'file',
		name: file.name,
		size: file.size,
		type: file.type,
		mark: fingerprint(file),
		kind: kind ?? 'image',
		state: kind ? 'waiting' : 'failed',
		error: kind ? null : 'This is neither a picture nor a video.',
		sent: 0,
	};
}

export const itemOfAddress = (address) => ({
	...BLANK, key: unique(), source: 'url', name: address, url: address, kind: kindOfAddress(address), state: 'ready',
});

export const patch = (items, key, change) => items.map((item) => (item.key === key ? { ...item, ...change } : item));

export function move(items, from, to) {
	const moved = [...items];
	moved.splice(to, 0, ...moved.splice(from, 1));
	return moved;
}

const UNDER_WAY = ['waiting', 'uploading', 'paused', 'checking'];

export const isUnderWay = (item) => UNDER_WAY.includes(item.state);

/** What it is, in words: for people who listen, and where there is no picture. */
export const nameOf = ({ name, size, source }) => (source === 'file' && size ? `${name}, ${bytes(size)}` : name);

export const errorsOf = (item) => item.findings.filter(({ severity }) => severity === 'error');

/** How an item that is kept comes back: what was on its way must be sent again, from the same file. */
export function restored(item) {
	const gone = item.expiresAt && new Date(item.expiresAt) < Date.now();
	return isUnderWay(item) || gone ? { ...item, state: 'missing', uploadId: null, error: null } : item;
}

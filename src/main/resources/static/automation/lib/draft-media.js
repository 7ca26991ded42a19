/** Adding media to the draft, sending them, and taking them away. */
import { draft } from './draft.js';
import { asDataAddress, fingerprint, fromDataAddress } from './files.js';
import { dropFile, fileOf, keepFile } from './local-files.js';
import { itemOfAddress, itemOfFile, patch } from './media-items.js';
import { startTransfer, stopTransfer } from './transfers.js';
import { thumbnail } from './thumbnail.js';
import { validate } from '../api/uploads.js';

/** A picture up to this many bytes is kept in the browser until it is sent. */
const SMALL = 500_000;

/** The service's words for what a file is to be published as. */
const MEDIA_TYPES = { carousel: 'CAROUSEL', story: 'STORIES', reel: 'REELS' };

export const mediaTypeOf = (type, kind) => MEDIA_TYPES[type] ?? (kind === 'video' ? 'VIDEO' : 'IMAGE');

const change = (key, values) => draft().set((last) => ({ ...last, items: patch(last.items, key, values) }));

const find = (key) => draft().get().items.find((item) => item.key === key);

export const changeItem = change;

export function send(key) {
	const item = find(key);
	startTransfer(item, (values) => change(key, values), () => mediaTypeOf(draft().get().type, item.kind));
}

async function look(item, file) {
	const seen = await thumbnail(file, item.kind);
	const data = item.kind === 'image' && file.size <= SMALL ? await asDataAddress(file) : null;
	if (find(item.key)) {
		change(item.key, { ...seen, ...(find(item.key).uploadId ? {} : { data }) });
	}
}

/** Where more than one medium is there, the post is a carousel. */
function typeFor(type, items) {
	if (type === 'single' && items.length > 1) {
		return 'carousel';
	}
	return type;
}

function add(items) {
	draft().set((last) => ({ ...last, items: [...last.items, ...items] }));
	const { type, items: all } = draft().get();
	if (typeFor(type, all) !== type) {
		changeType(typeFor(type, all));
	}
}

/** Takes files in; one that was picked before and is missing goes on where it was. */
export function addFiles(files) {
	for (const file of files) {
		const before = draft().get().items.find((item) => item.state === 'missing' && item.mark === fingerprint(file));
		const item = before ?? itemOfFile(file);
		keepFile(item.key, file);
		if (!before) {
			add([item]);
		}
		if (item.state !== 'failed') {
			look(item, file);
			send(item.key);
		}
	}
}

export async function addAddress(address) {
	const item = itemOfAddress(address);
	add([item]);
	await judgeAddress(item.key);
}

async function judgeAddress(key) {
	const item = find(key);
	if (!/^https?:/i.test(item.url)) {
		return; // a made-up name, which the test account draws
	}
	const { findings } = await validate({ url: item.url }, mediaTypeOf(draft().get().type, item.kind));
	change(key, { findings });
}

/** Sends a picture again, cropped or with a border. */
export function refit(key, fit) {
	change(key, { fit, findings: [] });
	send(key);
}

export function pause(key) {
	stopTransfer(key);
	change(key, { state: 'paused', waiting: false });
}

export function remove(key) {
	stopTransfer(key);
	dropFile(key);
	draft().set((last) => ({ ...last, items: last.items.filter((item) => item.key !== key) }));
}

export function clearDraft() {
	draft().get().items.forEach(({ key }) => {
		stopTransfer(key);
		dropFile(key);
	});
	draft().clear();
}

/** What a file may be depends on what the post is. */
export async function changeType(type) {
	draft().set((last) => ({ ...last, type }));
	const judged = draft().get().items.filter((item) => item.state === 'ready' && item.uploadId);
	// one that cannot be judged now keeps what was said of it; the service judges again when it is posted
	await Promise.allSettled(judged.map(async ({ key, uploadId, kind }) => {
		const { findings } = await validate({ upload_id: uploadId }, mediaTypeOf(type, kind));
		if (draft().get().type === type) {
			change(key, { findings });
		}
	}));
}

/** Sends small pictures on that a reload has cut off. */
export function resumeKept() {
	draft().get().items.filter((item) => item.state === 'missing' && item.data && !fileOf(item.key)).forEach((item) => {
		keepFile(item.key, fromDataAddress(item.data, item));
		send(item.key);
	});
}

/**
 * Stories on their way: each file is sent, then posted, with a key of its own, so that one that fails holds up no other
 * and none is posted twice. They go on while other views are shown.
 */
import { followPublication, publish, readPublication, retryPublication } from '../api/instagram.js';
import { asProblem } from '../api/problem.js';
import { session } from '../api/session.js';
import { announce } from './announcer.js';
import { dropFile, keepFile } from './local-files.js';
import { errorsOf, itemOfFile, patch } from './media-items.js';
import { isResting } from './publication.js';
import { failedWhy, pausedWhy } from './publication-words.js';
import { createStore } from './store.js';
import { thumbnail } from './thumbnail.js';
import { startTransfer, stopTransfer } from './transfers.js';
import { unique } from './unique.js';

/** How much of the whole work on a story it is to send its file. */
const SENDING = 0.85;

const queues = new Map();

/** The queue of whoever is signed in: items as in media-items.js, with `post`: null, posting, posted or refused. */
export function storyQueue() {
	const { person } = session;
	if (!queues.has(person)) {
		queues.set(person, createStore([]));
	}
	return queues.get(person);
}

/** How a story stands, in the words of its picture. */
export function stageOf({ state, post }) {
	if (post === 'posted') {
		return 'success';
	}
	if (post === 'refused' || ['failed', 'missing'].includes(state)) {
		return 'failed';
	}
	return ['uploading', 'checking'].includes(state) || post === 'posting' ? 'uploading' : 'pending';
}

/** What of all stories is done, 0 to 1: sending counts for most of it, posting for the rest. */
export function overall(items) {
	const part = (item) => (stageOf(item) === 'failed' || !item.size ? 0 : SENDING * item.sent / item.size);
	const done = items.map((item) => (item.post === 'posted' ? 1 : part(item)));
	return items.length === 0 ? 0 : done.reduce((sum, part) => sum + part, 0) / items.length;
}

function makeStory(queue) {
	const change = (key, values) => {
		queue.set((items) => patch(items, key, values));
		proceed(key);
	};
	const find = (key) => queue.get().find((item) => item.key === key);

	async function ended(key, id) {
		let publication = await readPublication(id);
		while (!isResting(publication)) {
			await followPublication(id, { known: publication.steps.length, onEvent: isResting });
			publication = await readPublication(id);
		}
		if (publication.status === 'published') {
			succeed(key, publication.permalink);
		}
		else {
			refuse(key, publication.status === 'paused' ? pausedWhy(publication) : failedWhy(publication), id);
		}
	}

	function succeed(key, permalink) {
		change(key, { post: 'posted', permalink });
		announce(`${find(key)?.name ?? 'The story'} is live.`);
	}

	const refuse = (key, error, publication = null) => change(key, { post: 'refused', error, publication });

	async function post(key) {
		const { uploadId, attempt, publication } = find(key);
		change(key, { post: 'posting', error: null });
		try {
			if (publication) {
				await retryPublication(publication);
				await ended(key, publication);
				return;
			}
			const answer = await publish({ path: 'stories/', body: { upload_id: uploadId } }, attempt);
			await (answer.media_id ? succeed(key, answer.permalink) : ended(key, answer.publication_id));
		}
		catch (error) {
			const problem = asProblem(error);
			change(key, { post: 'refused', error: problem.message, publication: problem.publicationId,
				...(problem.refused && { attempt: unique() }) });
		}
	}

	/** What is there and wanted is posted; what Instagram will not take is not tried. */
	function proceed(key) {
		const item = find(key);
		if (item?.state !== 'ready' || item.post || !item.wanted) {
			return;
		}
		if (errorsOf(item).length > 0) {
			change(key, { post: 'refused', error: null });
			return;
		}
		post(key);
	}

	return { change, find, post, proceed };
}

const send = (key) => {
	const { change, find } = makeStory(storyQueue());
	startTransfer(find(key), (values) => change(key, values), () => 'STORIES');
};

export function addStories(files) {
	const queue = storyQueue();
	const { change } = makeStory(queue);
	for (const file of files) {
		const item = { ...itemOfFile(file), post: null, wanted: false, attempt: unique(), publication: null };
		queue.set((items) => [...items, item]);
		if (item.state !== 'failed') {
			keepFile(item.key, file);
			thumbnail(file, item.kind).then((seen) => change(item.key, seen));
			send(item.key);
		}
	}
}

/** Posts every story that is not posted yet, as soon as its file is there. */
export function postAll() {
	const queue = storyQueue();
	const { change } = makeStory(queue);
	queue.get().filter(({ post }) => post === null).forEach(({ key }) => change(key, { wanted: true }));
}

export function retryStory(key) {
	const { find, post } = makeStory(storyQueue());
	if (find(key).state === 'ready') {
		post(key);
	}
	else {
		send(key);
	}
}

export function removeStory(key) {
	stopTransfer(key);
	dropFile(key);
	storyQueue().set((items) => items.filter((item) => item.key !== key));
}

export function removePosted() {
	storyQueue().get().filter(({ post }) => post === 'posted').forEach(({ key }) => removeStory(key));
}

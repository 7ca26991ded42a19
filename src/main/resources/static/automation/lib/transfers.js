/** Sends files to the service in the background, a few at a time, whatever view is shown. */
import { session } from '../api/session.js';
import { asProblem, Problem } from '../api/problem.js';
import { sendByTus } from '../api/tus.js';
import { readUpload, uploadPicture, validate } from '../api/uploads.js';
import { fileOf } from './local-files.js';
import { dropPart, keepPart, partOf } from './resumable.js';

const AT_ONCE = 3;
const LOOK_AGAIN = 700;
const running = new Map();
const line = [];

/** @param mediaType as what it is to be published: the service's word */
function verdict(reference, mediaType) {
	return validate(reference, mediaType).then(({ findings }) => findings);
}

async function sendPicture(file, item, { apply, signal, mediaType }) {
	const given = await uploadPicture(file, {
		mediaType, fit: item.fit, onProgress: (sent) => apply({ sent: Math.min(sent, file.size) }), signal,
	});
	const { upload_id: uploadId, url, width, height, size: hostedSize, changes, findings, expires_at: expiresAt } = given;
	return { uploadId, url, width, height, hostedSize, changes, findings, expiresAt };
}

async function received(id, signal) {
	for (;;) {
		const upload = await readUpload(id);
		if (upload.bytes_uploaded >= upload.file_size || signal.aborted) {
			return upload;
		}
		await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
	}
}

async function sendVideo(file, item, { apply, signal }) {
	const { person } = session;
	const id = await sendByTus(file, {
		address: partOf(person, item.mark),
		onAddress: (address) => keepPart(person, item.mark, address),
		onProgress: (sent) => apply({ sent, state: 'uploading', waiting: false }),
		onWait: () => apply({ waiting: true }),
		signal,
	});
	const upload = await received(id, signal);
	if (upload.status === 'failed') {
		throw new Problem(422, { error: upload.error_message ?? 'The service could not take this file.' });
	}
	dropPart(person, item.mark);
	return { uploadId: id, expiresAt: upload.expires_at };
}

/** What is wrong with a file is said once: as its findings, or else by the problem's own sentence. */
function refusal({ message: sentence, errors }) {
	const findings = errors.map(({ message }) => ({ severity: 'error', message }));
	return { error: errors.some(({ message }) => message === sentence) ? null : sentence, findings };
}

async function send(job) {
	const { item, apply, controller } = job;
	const file = fileOf(item.key);
	apply({ state: 'uploading', error: null, waiting: false });
	try {
		const mediaType = job.mediaType();
		const options = { apply, signal: controller.signal, mediaType };
		const sent = await (item.kind === 'video' ? sendVideo : sendPicture)(file, item, options);
		apply({ ...sent, sent: file.size, state: 'checking', data: null });
		const judged = sent.findings && job.mediaType() === mediaType;
		apply({ findings: judged ? sent.findings : await verdict({ upload_id: sent.uploadId }, job.mediaType()), state: 'ready' });
	}
	catch (error) {
		if (error.name === 'AbortError') {
			return;
		}
		apply({ state: 'failed', waiting: false, ...refusal(asProblem(error)) });
	}
}

async function next() {
	if (running.size >= AT_ONCE || line.length === 0) {
		return;
	}
	const job = line.shift();
	running.set(job.item.key, job);
	await send(job);
	if (running.get(job.item.key) === job) {
		running.delete(job.item.key);
	}
	next();
}

/**
 * Puts an item in line.
 * @param item as it is now
 * @param apply takes what changes of it
 * @param mediaType gives as what it is to be published
 */
export function startTransfer(item, apply, mediaType) {
	stopTransfer(item.key);
	apply({ state: 'waiting', error: null });
	line.push({ item, apply, mediaType, controller: new AbortController() });
	next();
}

/** Stops sending; what has arrived of a video stays there. */
export function stopTransfer(key) {
	const waiting = line.findIndex((job) => job.item.key === key);
	if (waiting >= 0) {
		line.splice(waiting, 1);
	}
	running.get(key)?.controller.abort();
	running.delete(key);
}

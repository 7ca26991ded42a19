/** Giving files to the service, and asking what Instagram will say of them. */
import { get, post } from './client.js';
import { transfer } from './transfer.js';

const INSTAGRAM = 'automation/instagram/';

/** Sends a picture. @returns what it is now: `{upload_id, url, content_type, size, width, height, findings}` */
export async function uploadPicture(file, { onProgress, signal }) {
	const form = new FormData();
	form.append('file', file, file.name);
	return (await transfer('POST', `/api/v1/${INSTAGRAM}media/uploads/`, { body: form, onProgress, signal })).body;
}

export const readUpload = (id) => get(`${INSTAGRAM}uploads/${encodeURIComponent(id)}/`);

/** @param reference `{upload_id}` or `{url}` */
export const validate = (reference, mediaType) => post(`${INSTAGRAM}media/validate/`, { ...reference, media_type: mediaType });

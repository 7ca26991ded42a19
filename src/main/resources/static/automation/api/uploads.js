/** Giving files to the service, and asking what Instagram will say of them. */
import { get, post } from './client.js';
import { transfer } from './transfer.js';

const INSTAGRAM = 'automation/instagram/';

/**
 * Sends a picture, and gets it as Instagram takes it.
 * @param options.mediaType as what it is to be published
 * @param options.fit `crop` or `pad` where its ratio would not do; null: it stays
 * @returns what is hosted: `{upload_id, url, size, width, height, findings, changes, expires_at}`
 */
export async function uploadPicture(file, { mediaType, fit, onProgress, signal }) {
	const form = new FormData();
	form.append('media_type', mediaType);
	if (fit) {
		form.append('fit', fit);
	}
	form.append('file', file, file.name);
	return (await transfer('POST', `/api/v1/${INSTAGRAM}media/uploads/`, { body: form, onProgress, signal })).body;
}

export const readUpload = (id) => get(`${INSTAGRAM}uploads/${encodeURIComponent(id)}/`);

/** @param reference `{upload_id}` or `{url}` */
export const validate = (reference, mediaType) => post(`${INSTAGRAM}media/validate/`, { ...reference, media_type: mediaType });

/** Comments below the account's media, and the rules that moderate them. */
import { get, post, request } from './client.js';

const ROOT = 'automation/instagram/';
const COMMENTS = `${ROOT}comments/`;
const RULES = `${COMMENTS}rules/`;

const comment = (id) => `${COMMENTS}${encodeURIComponent(id)}/`;
const query = (values) => new URLSearchParams(Object.entries(values).filter(([, value]) => value));
const sendOnce = async (path, body, key) => (await request('POST', path, { body, headers: { 'Idempotency-Key': key } })).body;

export const listComments = (mediaId, after) => get(`${COMMENTS}?${query({ media_id: mediaId, after, limit: 50 })}`);

export const listReplies = (id, after) => get(`${comment(id)}replies/?${query({ after, limit: 50 })}`);

/** A reply, or without a comment's id a comment of the account's own. */
export const writeComment = (mediaId, commentId, message, key) =>
	sendOnce(COMMENTS, { media_id: mediaId, message, ...(commentId && { comment_id: commentId }) }, key);

export const replyPrivately = (id, message, key) => sendOnce(`${comment(id)}private-reply/`, { message }, key);

export const hideComment = (id) => post(`${comment(id)}hide/`);

export const showComment = (id) => post(`${comment(id)}unhide/`);

export const deleteComment = (id) => request('DELETE', comment(id));

/** @param deed `hide`, `unhide`, `delete` or `reply` */
export const changeMany = (deed, ids, message, key) =>
	sendOnce(`${COMMENTS}bulk/`, { action: deed, comment_ids: ids, ...(message && { message }) }, key);

export const readBulk = (id) => get(`${COMMENTS}bulk/${encodeURIComponent(id)}/`);

export const switchComments = (mediaId, enabled) =>
	post(`${ROOT}media/${encodeURIComponent(mediaId)}/comments/enabled/`, { enabled });

export const listRules = async () => (await get(RULES)).rules;

export const addRule = (rule) => post(RULES, rule);

export const previewRule = (rule) => post(`${RULES}preview/`, rule);

export const changeRule = async (id, change) => (await request('PATCH', `${RULES}${id}/`, { body: change })).body;

export const deleteRule = (id) => request('DELETE', `${RULES}${id}/`);

export const listActions = (action, after) => get(`${RULES}actions/?${query({ action, after, limit: 50 })}`);

export const undoAction = (id) => post(`${RULES}actions/${id}/undo/`);

/** The figures of the account and its media. */
import { get } from './client.js';

const ROOT = 'automation/instagram/analytics/';

const query = (values) => new URLSearchParams(Object.entries(values).filter(([, value]) => value));

/** @param span `{period}` or `{since, until}` */
export const readAnalytics = (span) => get(`${ROOT}?${query(span)}`);

export const readHistory = (metric, from, to) => get(`${ROOT}history/?${query({ metric, from, to })}`);

export const readMediumFigures = (id) => get(`${ROOT}${encodeURIComponent(id)}/`);

export const readBestTime = (metric, timeZone) => get(`${ROOT}best-time/?${query({ metric, time_zone: timeZone })}`);

/** A hashtag's media; without one, the account's own hashtags. */
export const readHashtags = (q, edge, after) => get(`${ROOT}hashtags/?${query({ q, edge, after, limit: 24 })}`);

/** Spans of time for figures. */
import { addDays, keyOf } from './days.js';

export const SPANS = [['1', '24 hours'], ['7', '7 days'], ['28', '28 days'], ['90', '90 days']];

/** @returns what the figures of the last days are asked with; the last 24 hours are what is told without */
export function spanOf(days) {
	const today = new Date();
	return days === '1' ? {} : { period: 'day', since: keyOf(addDays(today, -Number(days) + 1)), until: keyOf(today) };
}

/** @returns `[from, to]` of whole days for a plot, a week at least; the last one is yesterday */
export function daysOf(days) {
	const yesterday = addDays(new Date(), -1);
	return [keyOf(addDays(yesterday, -Math.max(7, Number(days)) + 1)), keyOf(yesterday)];
}

/** How numbers, times and texts are shown to a person. */
const NUMBER = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const DATE = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
const UNITS = [['day', 86_400], ['hour', 3_600], ['minute', 60]];

export const count = (number) => NUMBER.format(number ?? 0);

export const dateTime = (instant) => DATE.format(new Date(instant));

export const time = (instant) => TIME.format(new Date(instant));

export const day = (instant) => DAY.format(new Date(instant));

export function ago(instant) {
	const seconds = (new Date(instant) - Date.now()) / 1000;
	if (seconds < -7 * 86_400) {
		return day(instant);
	}
	const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? [];
	return unit ? AGO.format(Math.round(seconds / size), unit) : 'just now';
}

/** Length as the API counts it: code points, so an emoji of two UTF-16 units is one. */
export const codePoints = (text) => Array.from(text).length;

export function shorten(text, length) {
	const points = Array.from(text);
	return points.length <= length ? text : `${points.slice(0, length - 1).join('').trimEnd()}…`;
}

export const plural = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

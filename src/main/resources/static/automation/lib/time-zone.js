/** In whose time the page shows and takes times: the browser's. */
export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const OFFSET = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' });

/** @returns for example "Europe/Berlin (GMT+1)" */
export function zoneName(at = new Date()) {
	const offset = OFFSET.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
	return offset ? `${TIME_ZONE.replaceAll('_', ' ')} (${offset})` : TIME_ZONE;
}

const two = (number) => String(number).padStart(2, '0');

/** A time as an input of type datetime-local wants it. */
export const localInput = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
	+ `T${two(date.getHours())}:${two(date.getMinutes())}`;

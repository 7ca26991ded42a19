/** In whose time the page shows and takes times: the browser's. */
export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const OFFSET = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' });

/** @returns for example "Europe/Berlin (GMT+1)" */
export function zoneName(at = new Date()) {
	const offset = OFFSET.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
	return offset ? `${TIME_ZONE.replaceAll('_', ' ')} (${offset})` : TIME_ZONE;
}

/** Rules in words, and what a form makes of them. */
export const DEEDS = [['flag', 'List it for a look'], ['hide', 'Hide it'], ['delete', 'Delete it']];

const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

export const EMPTY_RULE = { name: '', words: '', patterns: '', links: false, allowed_domains: '', senders: '', action: 'hide' };

/** @param form the texts of a form, one value in each line */
export const ruleOf = ({ name, words, patterns, links, allowed_domains: domains, senders, action }) => ({
	...(name.trim() && { name: name.trim() }),
	words: lines(words),
	patterns: lines(patterns),
	links,
	allowed_domains: links ? lines(domains) : [],
	senders: lines(senders),
	action,
});

/** @returns what a rule looks for, one phrase for each kind */
export const lookedFor = ({ words, patterns, links, allowed_domains: domains, senders }) => [
	words.length > 0 && `Words: ${words.join(', ')}`,
	patterns.length > 0 && `Patterns: ${patterns.join(', ')}`,
	links && (domains.length > 0 ? `Links, but not to ${domains.join(', ')}` : 'Any link'),
	senders.length > 0 && `From: ${senders.join(', ')}`,
].filter(Boolean);

/** The findings of one list of the form: the service names each value, as words[2]. */
export const findingsOf = (problem, field) => (problem?.errors ?? [])
	.filter((error) => error.field === field || error.field?.startsWith(`${field}[`))
	.map(({ field: name, message }) => {
		const place = /\[(\d+)]$/.exec(name)?.[1];
		return place === undefined ? message : `Line ${Number(place) + 1} ${message}`;
	});

/** Says outcomes to people who listen to the page: one polite live region, there from the start (WCAG 4.1.3). */
const region = document.createElement('div');
region.className = 'visually-hidden';
region.setAttribute('role', 'status');
document.body.append(region);

export function announce(sentence) {
	// the same sentence twice is a change only after the region was empty
	region.textContent = '';
	setTimeout(() => {
		region.textContent = sentence;
	}, 100);
}

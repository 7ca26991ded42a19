import { h, useEffect, useRef, useState } from '../lib/preact.js';
import { colours, isStill, loadChart, onTheme } from '../lib/chart.js';
import { Notice } from './notice.js';

const COLOURS = { line: '--accent', text: '--ink-soft', grid: '--line', surface: '--surface', ink: '--ink' };

function configuration(points, word, colour) {
	const few = points.length < 40;
	return {
		type: 'line',
		data: {
			labels: points.map(({ label }) => label),
			datasets: [{
				label: word,
				data: points.map(({ value }) => value),
				borderColor: colour.line,
				backgroundColor: colour.line.replace(/rgba?\((.*)\)/, 'rgba($1, .12)'),
				pointBackgroundColor: colour.line,
				fill: true,
				borderWidth: 2,
				pointRadius: few ? 2.5 : 0,
				pointHoverRadius: 5,
				tension: 0.25,
			}],
		},
		options: {
			animation: isStill() ? false : { duration: 250 },
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			plugins: {
				legend: { display: false },
				tooltip: { displayColors: false, backgroundColor: colour.ink, titleColor: colour.surface, bodyColor: colour.surface, padding: 10 },
			},
			scales: {
				x: { grid: { display: false }, ticks: { color: colour.text, maxRotation: 0, autoSkipPadding: 24 }, border: { color: colour.grid } },
				y: { beginAtZero: true, grace: '10%', grid: { color: colour.grid }, ticks: { color: colour.text, precision: 0, maxTicksLimit: 6 }, border: { display: false } },
			},
		},
	};
}

/** Draws the points, and again when they or the theme change. @returns whether the drawing part is missing */
function useChart(canvas, points, word) {
	const [failed, setFailed] = useState(false);
	const [theme, setTheme] = useState(0);
	useEffect(() => onTheme(() => setTheme((turn) => turn + 1)), []);
	useEffect(() => {
		let chart = null;
		let gone = false;
		loadChart().then((Chart) => {
			if (!gone) {
				chart = new Chart(canvas.current, configuration(points, word, colours(canvas.current.parentElement, COLOURS)));
				setFailed(false);
			}
		}, () => gone || setFailed(true));
		return () => {
			gone = true;
			chart?.destroy();
		};
	}, [points, word, theme]);
	return failed;
}

function Table({ points, word }) {
	return h('details', { class: 'plot-table' },
		h('summary', null, 'Show as a table'),
		h('div', { class: 'plot-rows', tabIndex: 0, role: 'region', 'aria-label': `${word} by day` },
			h('table', null,
				h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Day'), h('th', { scope: 'col' }, word))),
				h('tbody', null, points.map(({ label, value }) => h('tr', { key: label },
					h('th', { scope: 'row' }, label), h('td', null, value === null ? 'No number' : value.toLocaleString('en'))))))));
}

/** A line of numbers over days. @param props.points `{label, value}` each; null where there is no number */
export function Plot({ points, word, summary }) {
	const canvas = useRef(null);
	const failed = useChart(canvas, points, word);
	return h('figure', { class: 'plot' },
		failed && h(Notice, { kind: 'warn' }, h('p', null, 'The plot could not be loaded. The numbers are in the table.')),
		h('div', { class: 'plot-canvas' }, h('canvas', { ref: canvas, role: 'img', 'aria-label': summary })),
		h(Table, { points, word }));
}

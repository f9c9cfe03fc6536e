import type { StageKind } from '@/lib/model/brand';

export type IconName = keyof typeof paths;
export type RingOf = { ring: StageKind };

/** Drawn on 16 × 16 in one stroke. */
const paths = {
  plus: ['M8 3v10M3 8h10'],
  alert: ['M8 2.6 14.2 13.2H1.8L8 2.6Z', 'M8 6.6v3M8 11.4h.01'],
  block: ['M2.3 8a5.7 5.7 0 1 0 11.4 0a5.7 5.7 0 1 0-11.4 0', 'm4 4 8 8'],
  lock: ['M3.5 7.2h9v6.3h-9Z', 'M5.2 7V5.1a2.8 2.8 0 0 1 5.6 0V7'],
  turning: ['M8 2a6 6 0 0 1 6 6'],
} as const;

/** How full a stage's ring is, from dashed (not sorted) to whole. */
const parts: Record<StageKind, number> = {
  sourced: 0,
  shortlisted: 0.1,
  contacted: 0.2,
  replied: 0.3,
  negotiating: 0.4,
  agreed: 0.5,
  sample: 0.6,
  creating: 0.7,
  published: 0.8,
  tracking: 0.9,
  settled: 1,
  retain: 1,
  stopped: 0,
};

const namespace = 'http://www.w3.org/2000/svg';

export function drawIcon(document: Document, icon: IconName | RingOf): SVGSVGElement {
  return typeof icon === 'string' ? drawPaths(document, icon) : drawRing(document, icon.ring);
}

function drawPaths(document: Document, name: IconName): SVGSVGElement {
  const svg = blank(document, name === 'turning' ? 'icon turns' : 'icon');
  for (const d of paths[name]) svg.append(shape(document, 'path', { d }));
  return svg;
}

function drawRing(document: Document, kind: StageKind): SVGSVGElement {
  const svg = blank(document, 'icon ring');
  const dashes: Record<string, string> = kind === 'sourced' ? { 'stroke-dasharray': '2.4 2.1' } : {};
  svg.append(shape(document, 'circle', { cx: '8', cy: '8', r: '6.5', ...dashes }));
  if (kind === 'stopped') svg.append(shape(document, 'path', { d: 'm4 12 8-8' }));
  if (parts[kind] > 0) svg.append(shape(document, 'path', { class: 'part', d: sector(parts[kind]) }));
  if (kind === 'replied') svg.dataset.waits = ''; // they wait for us: the one ring in the accent
  return svg;
}

/** A slice of the disc inside the ring, clockwise from the top. */
function sector(part: number): string {
  const radius = 4.3;
  if (part >= 1) return `M8 ${8 - radius}a${radius} ${radius} 0 1 1-.01 0Z`;
  const angle = part * 2 * Math.PI;
  const x = (8 + radius * Math.sin(angle)).toFixed(2);
  const y = (8 - radius * Math.cos(angle)).toFixed(2);
  return `M8 8V${8 - radius}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}

function blank(document: Document, classes: string): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', classes);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function shape(document: Document, name: 'path' | 'circle', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import budgets from './budgets.json' with { type: 'json' };
import type { Figure } from './figure';
import { machineScale } from './machine';

type Budget = { what: string; unit: string; budget: number; peer?: { name: string; value: number } };

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const only = args.find((one) => !one.startsWith('--'));
const here = new URL('.', import.meta.url);

const files = readdirSync(fileURLToPath(here)).filter(
  (file) => file.endsWith('.bench.ts') && (!only || file.startsWith(only)),
);
const figures: Figure[] = [];
for (const file of files) {
  const { measure } = (await import(new URL(file, here).href)) as { measure: () => Promise<Figure[]> };
  figures.push(...(await measure()));
}

const scale = await machineScale();
const lines = figures.map((figure) => {
  const {
    what,
    unit,
    budget: written,
    peer,
  }: Budget = (budgets as Record<string, Budget>)[figure.key] ?? missing(figure.key);
  const isFloor = unit === 'fps';
  const budget = written * (unit === 'ms' ? scale * (figure.of?.times ?? 1) : 1);
  const isWithin = isFloor ? figure.value >= budget : figure.value <= budget;
  return { ...figure, what, unit, budget, ...(peer ? { peer } : {}), isWithin };
});
process.stdout.write(
  asJson
    ? `${JSON.stringify(lines, null, 2)}\n`
    : `${lines.map(sentence).join('\n')}\nBudgets in time are those of bench/budgets.json × ${scale.toFixed(2)}, this machine's raw put of 20,000 rows over 1.5 s.\n`,
);
process.exitCode = lines.every(({ isWithin }) => isWithin) ? 0 : 1;

function sentence(line: (typeof lines)[number]): string {
  const { unit, value, floor, budget, peer, peers = [], how, isWithin } = line;
  const what = line.of ? `${line.what}, ${line.of.size}` : line.what;
  const parts = [
    `${round(value)} ${unit}`,
    `budget ${round(budget)} ${unit}`,
    ...(floor === undefined ? [] : [`without us ${round(floor)} ${unit}`]),
    ...[...(peer ? [peer] : []), ...peers].map((one) => `${one.name} ${round(one.value)} ${unit}`),
  ];
  return `${isWithin ? 'ok  ' : 'OVER'} ${what.padEnd(58)} ${parts.join(' · ')}   (${how})`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

function missing(key: string): never {
  throw new Error(`${key} has no budget in bench/budgets.json`);
}

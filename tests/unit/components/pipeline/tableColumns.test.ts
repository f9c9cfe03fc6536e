import { expect, test } from 'vitest';
import { columnsIn } from '@/components/pipeline/tableColumns';
import { type Edition, has } from '@/lib/model/edition';

const shown = (width: number, edition: Edition) => columnsIn(width, (feature) => has(edition, feature));

test('[PANEL-9] a pane shows the columns it has room for, the needed ones always', () => {
  expect(shown(520, 'pro')).toEqual(['creator', 'followers', 'stage', 'next', 'time']);
  expect(shown(640, 'pro')).toEqual(['creator', 'followers', 'stage', 'next', 'due', 'time']);
  expect(shown(1200, 'pro')).toEqual(['creator', 'followers', 'stage', 'lastContact', 'next', 'due', 'time']);
});

test('[PANEL-9] Lite knows neither next steps nor clocks', () => {
  expect(shown(1200, 'lite')).toEqual(['creator', 'followers', 'stage', 'lastContact']);
});

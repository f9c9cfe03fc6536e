import { expect, test } from 'vitest';
import { keyOfStage } from '@/components/pipeline/stageKeys';
import type { BrandStage } from '@/lib/model/brand';
import { firstStages } from '@/lib/pipeline/stages';

test('[PANEL-8] each of the first stages has a key of its own; the one that stops has X', () => {
  const keys = firstStages.map((stage) => keyOfStage(firstStages, stage));

  expect(keys).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'Q', 'W', 'X']);
});

test('[PANEL-8] more stages than keys: the rest are chosen by arrows, and no key means two stages', () => {
  const many: BrandStage[] = Array.from({ length: 30 }, (_, order) => ({
    id: `s${order}`,
    kind: order > 27 ? 'stopped' : 'contacted',
    order,
    retired: false,
  }));

  const keys = many.map((stage) => keyOfStage(many, stage)).filter((key) => key !== undefined);

  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(17);
});

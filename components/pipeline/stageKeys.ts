import type { BrandStage } from '@/lib/model/brand';

const keys = '1234567890QWERTY';

/** The key of a stage after `S`: digits in the brand's order, letters after the tenth, `X` for the first that stops. */
export function keyOfStage(inOrder: readonly BrandStage[], stage: BrandStage): string | undefined {
  if (stage.kind === 'stopped')
    return inOrder.find(({ kind }) => kind === 'stopped') === stage ? 'X' : undefined;
  return keys[inOrder.filter(({ kind }) => kind !== 'stopped').indexOf(stage)];
}

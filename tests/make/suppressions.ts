import {
  type Suppression,
  type SuppressionKey,
  suppressionKeySchema,
  suppressionSchema,
} from '@/lib/model/suppression';
import { makeAt, makeId, pool } from './ids';

export function makeSuppressionKey(over: Partial<SuppressionKey> = {}): SuppressionKey {
  return suppressionKeySchema.parse({ ...pool(), secret: 'ab'.repeat(32), ...over });
}

export function makeSuppression(over: Partial<Suppression> = {}): Suppression {
  return suppressionSchema.parse({
    ...pool(),
    keyId: makeId(),
    hash: 'cd'.repeat(32),
    of: 'handle',
    group: makeId(),
    reason: 'optedOut',
    at: makeAt,
    ...over,
  });
}

import type { Change } from '@/lib/commands/changes';
import type { BrandStage } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import type { OwnField } from '@/lib/model/ownField';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';

/**
 * The deals whose rows hang on what changed in a brand: those in stages that mean something else by now, and those whose words for the search
 * come from a field that went, came back or names its choices otherwise. Names and places are read where they are shown.
 */
export async function dealsOfBrandChange(db: JianlianDatabase, change: Change): Promise<string[]> {
  if (!('field' in change) || !('after' in change)) return [];
  if (change.field === 'stages') {
    const ids = differing<BrandStage>(change.before, change.after, ({ kind }) => kind);
    return dealsWhere(db, change.id, ids, (deal) => ids.has(deal.stage));
  }
  if (change.field !== 'fields') return [];
  const ids = differing<OwnField>(change.before, change.after, wordsOf);
  return dealsWhere(db, change.id, ids, (deal) => Object.keys(deal.fields).some((id) => ids.has(id)));
}

const wordsOf = ({ retired, choices }: OwnField): string =>
  JSON.stringify([retired, choices.map(({ id, name }) => [id, name]).sort()]);

/** Ids of the members of a list that are new, are gone, or of which this is something else by now. */
function differing<T extends { id: string }>(
  before: unknown,
  after: unknown,
  of: (member: T) => string,
): ReadonlySet<string> {
  const by = (list: unknown) =>
    new Map((Array.isArray(list) ? (list as T[]) : []).map((one) => [one.id, of(one)]));
  const [was, is] = [by(before), by(after)];
  return new Set([...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id)));
}

async function dealsWhere(
  db: JianlianDatabase,
  brandId: string,
  ids: ReadonlySet<string>,
  holds: (deal: Deal) => boolean,
): Promise<string[]> {
  if (ids.size === 0) return [];
  return tableOf(db, 'deals')
    .filter((deal) => deal.brandId === brandId && holds(deal))
    .primaryKeys();
}

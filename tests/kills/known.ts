import type { Brand } from '@/lib/model/brand';
import { seededRandom } from '@/tests/make';
import { emptyWorld, type World } from '../contract/steps/world';
import type { Dump } from './dump';

/** What a random run may ask for where it begins on a database that holds something already. */
export type Known = { brandId: string; ids: World['ids']; stages: [string, string][] };

export function knownOf({ tables }: Dump): Known {
  const idsOf = (table: keyof Dump['tables']) => tables[table].map(({ id }) => id).sort();
  const [brand] = tables.brands as Brand[];
  if (!brand) throw new Error('there is no brand');
  return {
    brandId: brand.id,
    ids: {
      dealId: idsOf('deals'),
      creatorId: idsOf('creators'),
      profileId: idsOf('profiles'),
      draftId: idsOf('messages'),
      taskId: idsOf('tasks'),
      sampleId: idsOf('samples'),
      deliverableId: idsOf('deliverables'),
      listId: idsOf('lists'),
      stageId: brand.stages.map(({ id }) => id),
      fieldId: (brand.fields ?? []).map(({ id }) => id),
    },
    stages: tables.deals.map(({ id, stage }) => [id, String(stage)]),
  };
}

/** The same world in the browser that is killed and in the replay that says what should be there. */
export function worldOf({ brandId, ids, stages }: Known, seed: number): World {
  return { ...emptyWorld(seededRandom(seed), brandId), ids: structuredClone(ids), stageOf: new Map(stages) };
}

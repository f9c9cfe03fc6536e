import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ownZone } from '@/components/app/ownZone';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { stageWord } from '@/lib/files/creators/stageWords';
import type { Brand } from '@/lib/model/brand';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import { stagesInUse } from '@/lib/pipeline/ownStages';
import { importDeskOf } from './importDesk';
import type { Reader } from './importTasks';

/** The page's import, and its state. It reads for the brand one works for, in the person's own zone. */
export function useImportDesk() {
  const store = useStore();
  const { settings } = useSettings();
  const desk = importDeskOf(store);
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const brand = useQuery(({ queries }) => queries.brand(), []);
  const zone = ownZone(settings.zone).zone;
  const reader = useMemo(() => (brand.data ? readerOf(brand.data, zone) : null), [brand.data, zone]);
  useEffect(() => {
    if (reader) desk.readFor(reader);
  }, [desk, reader]);
  return { desk, state };
}

/** Own names of stages come before the words of the trade. */
function readerOf({ id, stages, fields }: Brand, zone: string): Reader {
  const inUse = stagesInUse(stages);
  const ofKinds = [...inUse].reverse().map((stage) => [stage.kind, stage.id] as const);
  const named = inUse.flatMap(({ name, id: stage }) => (name ? [[stageWord(name), stage] as const] : []));
  return { brandId: id, stages: [...ofKinds, ...named], fields: fieldsInUse(fields), zone };
}

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { download } from '@/components/app/download';
import { ownZone } from '@/components/app/ownZone';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useToast } from '@/components/app/useToast';
import { forgetJournals } from '@/components/outreach/unsavedJournal';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Note } from '@/components/ui/Note';
import { erasePerson } from '@/lib/commands';
import { jsonFile } from '@/lib/files/exportJson';
import { exportName } from '@/lib/files/fileName';
import { eraseLines } from './eraseLines';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** Everything about a person, gone in one step: says first what goes and what stays, and offers it as a file. There is no undo. */
export function EraseForm({ creatorId, onDone }: { creatorId: string; onDone: () => void }) {
  const { t } = useWords();
  const store = useStore();
  const toasts = useToast();
  const { settings } = useSettings();
  const { act, error } = useAct();
  const { go } = usePlace();
  const [suppress, setSuppress] = useState(true);
  const { data: counts } = useQuery(({ queries }) => queries.countsAbout(creatorId), [creatorId]);

  async function erase(): Promise<void> {
    const dealIds = (await store.queries.dealsOf(creatorId)).map(({ id }) => id);
    if (!(await act(erasePerson, { creatorId, suppress }))) return;
    forgetJournals(dealIds);
    toasts.show({ text: t('creator.erase.done') });
    go(places.pipeline);
  }

  async function save(): Promise<void> {
    const content = await store.backup.exportPerson(creatorId);
    const zone = ownZone(settings.zone).zone;
    download(jsonFile(content), exportName(content.exportedAt, zone, 'json'));
  }

  return (
    <Note kind="stop" icon={<Trash2 className="i" aria-hidden="true" />} title={t('creator.erase.title')}>
      <div className="form">
        <p>{t('creator.erase.body')}</p>
        <ul className="plain">
          {eraseLines(counts ?? []).map(({ kind, count }) => (
            <li key={kind}>{t(`creator.erase.kinds.${kind}`, { count })}</li>
          ))}
        </ul>
        <p className="meta">{t('creator.erase.kept')}</p>
        <Choice
          type="checkbox"
          checked={suppress}
          onChange={() => setSuppress(!suppress)}
          label={t('creator.erase.suppress')}
        />
        <Refusal error={error} />
        <div className="row">
          <Button
            kind="danger"
            impossible={counts ? null : t('creator.erase.counting')}
            onClick={() => void erase()}
          >
            {t('creator.erase.confirm')}
          </Button>
          <Button onClick={() => void save()}>{t('creator.erase.export')}</Button>
          <Button kind="quiet" onClick={onDone}>
            {t('creator.cancel')}
          </Button>
        </div>
      </div>
    </Note>
  );
}

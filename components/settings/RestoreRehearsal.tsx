import { useState } from 'react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import type { ImportRehearsal, Restore } from '@/lib/store';
import { RestoreCounts } from './RestoreCounts';

type Props = {
  name: string;
  counts: ImportRehearsal;
  isBackup: boolean;
  onConfirm: (wins: Restore['wins']) => void;
  onCancel: () => void;
};
const choices = ['later', 'file'] as const;

/** What the file holds and would change. Where rows here are newer, the person says which are to stay. */
export function RestoreRehearsal({ name, counts, isBackup, onConfirm, onCancel }: Props) {
  const { t } = useT();
  const [wins, setWins] = useState<Restore['wins']>('later');
  const { added, updated, same, older, rejected } = counts;
  const changes = added + updated + (wins === 'file' ? older : 0);
  const isNew = added + updated + older > 0;

  return (
    <>
      <p className="b filename">{t('settings.import.rehearsed', { name })}</p>
      {isBackup && (
        <p>
          {rejected === 0
            ? t('settings.import.readable', { count: added + updated + same + older })
            : t('settings.import.partlyReadable', { count: rejected })}
        </p>
      )}
      <RestoreCounts counts={counts} />
      {!isNew && <p>{t('settings.import.nothing')}</p>}
      {older > 0 && (
        <fieldset>
          <legend className="lab">{t('settings.import.whichWins')}</legend>
          {choices.map((choice) => (
            <Choice
              key={choice}
              type="radio"
              name="wins"
              checked={wins === choice}
              onChange={() => setWins(choice)}
              label={t(`settings.import.wins.${choice}`)}
            />
          ))}
        </fieldset>
      )}
      <div className="acts">
        {changes > 0 && (
          <Button kind="primary" onClick={() => onConfirm(wins)}>
            {t('settings.import.confirm', { count: added + updated + same + older })}
          </Button>
        )}
        <Button onClick={onCancel}>{t(isNew ? 'settings.import.cancel' : 'settings.import.close')}</Button>
      </div>
    </>
  );
}
